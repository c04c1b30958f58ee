import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeNode = { html: string; target: string[]; failureSummary?: string };
type AxeResult = { violations: { id: string; nodes: AxeNode[] }[] };
type WithAxe = { axe: { run: (context: object, options: object) => Promise<AxeResult> } };

/** What axe-core finds on the page (WCAG 2.2 A and AA). */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations: found } = await page.evaluate(
    (values) =>
      (globalThis as unknown as WithAxe).axe.run(document, {
        runOnly: { type: 'tag', values },
        // Otherwise a third of the time goes into listing what is right.
        resultTypes: ['violations'],
      }),
    tags,
  );
  const small = found.find(({ id }) => id === 'target-size');
  if (small) small.nodes = await stillSmall(page, small.nodes);
  return found
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
          .join(' | ')
          .slice(0, 600)}`,
    );
}

/**
 * What is too small even in the middle of the window. Which button of a long list is cut by a bar that stays at the
 * foot depends on how many rows there are, and one can scroll it out.
 */
const stillSmall = (page: Page, nodes: AxeNode[]) =>
  page.evaluate(async (all) => {
    const before = window.scrollY;
    const small = [];
    for (const node of all) {
      document.querySelector(node.target[0] ?? '')?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { violations: again } = await (globalThis as unknown as WithAxe).axe.run(
        { include: [node.target] },
        { runOnly: { type: 'rule', values: ['target-size'] } },
      );
      small.push(...again.flatMap(({ nodes: kept }) => kept));
    }
    window.scrollTo({ top: before, behavior: 'instant' });
    return small;
  }, nodes);
