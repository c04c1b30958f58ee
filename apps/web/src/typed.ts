// X6: whether leaving the page would lose something that was typed, ticked or chosen on it.

let typed = false;

const note = ({ target }: Event) => {
  // The URL holds what is searched for.
  if (target instanceof HTMLInputElement && target.type === 'search') return;
  typed = true;
};
const noteChoice = ({ target }: Event) => {
  // A list of choices reports no input.
  if (target instanceof Element && target.closest('[role="option"]')) typed = true;
};

export const isTyped = () => typed;

/** The page has changed, and what was typed on the one before is saved or given up. */
export const forgetTyped = () => {
  typed = false;
};

/** Listens to everything that is typed. Returns the function that ends it. */
export function watchTyping(): () => void {
  document.addEventListener('input', note, true);
  document.addEventListener('click', noteChoice, true);
  return () => {
    document.removeEventListener('input', note, true);
    document.removeEventListener('click', noteChoice, true);
  };
}
