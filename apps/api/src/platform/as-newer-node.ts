// As from Node 21 on. Without it pg looks for `fetch` to learn where it runs, and loads all of it: a seventh of a cold
// start. Imported before anything that imports pg, which therefore has to be imported late.
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'Node.js' } });
