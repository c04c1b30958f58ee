import type { ReceivedMail } from './mailbox.ts';

export const inboxPolicy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page without script: every email the demo sent, newest first. */
export const inboxPage = (mails: ReceivedMail[]) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Roster mail inbox (${mails.length})</title><link rel="stylesheet" href="/inbox.css"></head>
<body><header><h1>Mail inbox</h1><p>Every email that Roster sent on this machine. Nothing is sent to the outside.</p></header>
<main>${mails.length === 0 ? '<p class="empty">No email yet. Lock a user, and one arrives here.</p>' : mails.map(article).join('')}</main>
</body></html>`;

const article = (mail: ReceivedMail) => `
<details><summary><span class="subject">${escape(mail.subject)}</span><span class="to">${escape(mail.to)}</span>
<time datetime="${mail.receivedAt}">${mail.receivedAt.slice(0, 16).replace('T', ' ')} UTC</time></summary>
<pre${mail.language ? ` lang="${escape(mail.language)}"` : ''}>${linked(escape(mail.text))}</pre></details>`;

/** Links can be followed, as in every email program. */
const linked = (html: string) => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const inboxStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 760px; margin: 0 auto; padding: 24px 16px; }
h1 { font-size: 24px; margin: 0; } header p, .empty { color: GrayText; margin: 4px 0 24px; }
details { border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); }
summary { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 12px 4px; cursor: pointer; }
.subject { font-weight: 600; flex: 1 1 16em; } .to, time { font-size: 14px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: 8px 4px 16px; margin: 0; }`;
