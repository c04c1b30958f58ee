import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// docs/decisions/0022: Prisma is the way to the data. What is SQL says why, and is written with the tag `sql`.

const root = join(import.meta.dirname, '../../..');
// Tests and demo data work as the owner, through pg itself; so does what opens the database.
const elsewhere = /\.(test|soak)\.ts$|\/(testing|generated|demo)\/|\/platform\/postgres\//;
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'apps/api/src'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !elsewhere.test(file));

test('every statement in SQL says above it why it is not Prisma’s', () => {
  expect(findings(unexplained)).toEqual([]);
});

test('no statement is written without the tag, and none counts its parameters', () => {
  expect(findings(untagged)).toEqual([]);
});

describe('the search for statements', () => {
  const found = (look: Look, code: string) => find(look, parse('some.store.ts', code)).length;

  test.each([
    ['a statement', 'await tx.query(sql`select 1`);', 1],
    ['a list', 'const list = () => ({ rows: sql`${part} where true` });', 1],
    ['a statement with a reason', '// SQL: counts by group.\nawait tx.query(sql`select 1`);', 0],
    [
      'one of two with a reason',
      '// SQL: counts by group.\nconst a = sql`select 1`;\nconst b = sql`select 2`;',
      1,
    ],
    ['a reason of no word', '// SQL: ?\nconst a = sql`select 1`;', 1],
    ['a part', 'const part = sql`u.id = ${id}`;', 0],
  ])('%s', (_what, code, count) => expect(found(unexplained, code)).toBe(count));

  test.each([
    ['text by hand', "await tx.query({ text: 'select 1' });", 1],
    ['a whole statement', 'await client.query(`delete from users`);', 1],
    ['a parameter', "const part = 'u.id = $1';", 1],
    ['a replacement', "path.replace(/(x)/, '$1');", 0],
    ['a tag', 'await tx.query(sql`select 1`);', 0],
  ])('%s', (_what, code, count) => expect(found(untagged, code)).toBe(count));
});

type Look = (node: ts.Node, source: ts.SourceFile) => boolean;

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
const sources = files
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .filter(({ text }) => /sql`|query|text:|\$\d/.test(text))
  .map(({ file, text }) => parse(file, text));

const findings = (look: Look) => sources.flatMap((source) => find(look, source));

function find(look: Look, source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (look(node, source)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${source.fileName}:${line + 1} ${node.getText(source).slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const statement = /^\s*(select|insert|update|delete|with|copy|begin|commit|rollback|set|lock)\b/i;
const isTag = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql';

function unexplained(node: ts.Node, source: ts.SourceFile): boolean {
  if (!isTag(node)) return false;
  const isWhole = statement.test(textOf(node.template)) || isSent(node.parent) || isList(node.parent);
  return isWhole && !isExplained(node, source);
}

/** Above the statement itself, or above what it is part of. */
function isExplained(node: ts.Node, source: ts.SourceFile): boolean {
  for (let part = node; !ts.isSourceFile(part); part = part.parent) {
    const comments = ts.getLeadingCommentRanges(source.text, part.getFullStart()) ?? [];
    if (comments.some(({ pos, end }) => /^\/\/ SQL: \w.{8,}\.$/.test(source.text.slice(pos, end))))
      return true;
  }
  return false;
}

function untagged(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  if (ts.isTaggedTemplateExpression(node.parent)) return false;
  const text = textOf(node);
  if (calls(node.parent, /^query$/)) return statement.test(text);
  const asText = ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'text';
  return (asText && statement.test(text)) || (/\$\d/.test(text) && !isReplacement(node.parent));
}

const textOf = (node: ts.StringLiteralLike | ts.TemplateLiteral): string =>
  ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => ` ${literal.text}`).join('')
    : node.text;

const calls = (node: ts.Node, names: RegExp) =>
  ts.isCallExpression(node) && names.test(node.expression.getText().replace(/^.*\./s, ''));
const isSent = (node: ts.Node) => calls(node, /^(query|named)$/);
const isReplacement = (node: ts.Node) => calls(node, /^replace(All)?$/);
const isList = (node: ts.Node) => ts.isPropertyAssignment(node) && node.name.getText() === 'rows';
