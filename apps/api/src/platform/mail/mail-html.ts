type Page = {
  language: string;
  subject: string;
  /** Plain text; an address that Roster made is marked by its number between U+E000 and U+E001. */
  paragraphs: readonly string[];
  made: readonly string[];
  /** What the button says; null if the mail asks for nothing. */
  action: string | null;
};

/** A mail as a page: readable on a phone, in light and dark, without pictures or anything from elsewhere. */
export const htmlPage = ({ language, subject, paragraphs, made, action }: Page) => {
  const main = paragraphs.findIndex((text) => linkAlone.test(text));
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${escapeHtml(subject)}</title><style>${styles}</style></head>` +
    '<body class="page"><div class="card">' +
    `<h1>${escapeHtml(subject)}</h1>` +
    paragraphs
      .map((text, nth) => `<p>${paragraphHtml(text, made, nth === main ? action : null)}</p>`)
      .join('') +
    '</div></body></html>'
  );
};

const styles = [
  ':root{color-scheme:light dark}',
  '.page{margin:0;padding:24px 12px;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:#1c2126;background:#f5f7fa}',
  '.card{max-width:560px;margin:auto;padding:24px;background:#fff;border:1px solid #dfe3e8;border-radius:8px}',
  'h1{margin:0 0 16px;font-size:20px;line-height:1.3}p{margin:0 0 16px;overflow-wrap:anywhere}',
  'a{color:#2453b8}',
  '.action{display:inline-block;margin:8px 0 4px;padding:10px 16px;border-radius:6px;background:#2453b8;color:#fff;text-decoration:none;font-weight:600}',
  '.target{font-size:14px;color:#5a626b}',
  '@media(prefers-color-scheme:dark){.page{color:#e8ebef;background:#16181d}.card{background:#1e2127;border-color:#343942}a{color:#93b1f3}.action{color:#fff}.target{color:#a3abb4}}',
].join('');

/** A link that stands on a line of its own, below the sentence that says what it is for. */
const linkAlone = /\n\uE000\d+\uE001$/;

/** The first link of its own is the one button; it says what it does, and below it where it leads. */
function paragraphHtml(text: string, made: readonly string[], action: string | null): string {
  const url = (nth: string) => made[Number(nth)] ?? '';
  return text
    .split('\n')
    .map((line) => {
      const alone = /^\uE000(\d+)\uE001$/.exec(line)?.[1];
      if (action !== null && alone !== undefined) return button(url(alone), action);
      return escapeHtml(line).replace(/\uE000(\d+)\uE001/g, (_, nth: string) => anchor(url(nth)));
    })
    .join('<br>');
}

const button = (url: string, action: string) =>
  `<a class="action" href="${escapeHtml(url)}">${escapeHtml(action)}</a><br><span class="target">${shown(url)}</span>`;

const anchor = (url: string) => `<a href="${escapeHtml(url)}">${shown(url)}</a>`;

/** Shows where it leads without the secret behind the #. */
const shown = (url: string) => escapeHtml(url.replace(/#.*$/, ''));

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
