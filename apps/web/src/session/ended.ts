const key = 'roster-session-ended';

// That a session ended without the reader's doing outlives the screen: the page for signing in says so.

export const noteEnd = () => sessionStorage.setItem(key, 'yes');
export const forgetEnd = () => sessionStorage.removeItem(key);
export const hasEnded = () => sessionStorage.getItem(key) !== null;
