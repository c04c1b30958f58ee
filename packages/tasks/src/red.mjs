// What failed, by name and with the first lines of why, from the JSON reports of the two runners. It is printed last, since
// the end is what is kept of a long output.

const linesOfWhy = 6;

/** @returns {string[]} one text for each failed test of vitest's report, and for each file that could not be loaded */
export function redOfVitest({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const red = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && red.length === 0) return [entry(name, message)];
    return red.map((test) => entry(`${name} › ${test.fullName}`, test.failureMessages[0]));
  });
}

/** @returns {string[]} one text for each test of Playwright's report that failed, and one for all that did not run */
export function redOfPlaywright({ suites = [], errors = [] }) {
  const specs = suites.flatMap(specsOf);
  const wasSkipped = ({ tests }) => tests.every(isSkipped);
  const failed = specs.filter((spec) => !spec.ok && !wasSkipped(spec));
  const skipped = specs.filter(wasSkipped).length;
  return [
    ...errors.map((error) => entry('before any test', error.message)),
    ...failed.map(({ file, title, tests }) => entry(`${file} › ${title}`, whyOf(tests))),
    ...(skipped > 0 ? [`✘ did not run: ${skipped}`] : []),
  ];
}

const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

const isSkipped = ({ status }) => status === 'skipped';

const whyOf = (tests) => tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))[0]?.message;

function entry(name, why = '') {
  const lines = plain(why).trim().split('\n').slice(0, linesOfWhy);
  return [`✘ ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

const escape = String.fromCodePoint(27);
const plain = (text) => text.replaceAll(new RegExp(String.raw`${escape}\[[0-9;]*m`, 'gu'), '');
