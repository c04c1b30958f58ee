// The shell first: it draws no window around each page, which costs more than many of the pages.
export const browserNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
