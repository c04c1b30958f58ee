import pg from 'pg';

type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Node[];
};

export type Plan = {
  /** The statement as it was sent, or a statement within a function. */
  text: string;
  milliseconds: number;
  /** Pages of eight kilobytes that it looked at, wherever they were. */
  buffers: number;
  /** The tables it read row by row, further than a first screenful. */
  scanned: string[];
  plan: string;
};

export type Watch = {
  /** What ran since the last call. */
  take: () => Plan[];
  /** The names of all prepared statements that ran. */
  names: Map<string, string>;
  stop: () => void;
};

/** Lets the database tell the plan of every statement that runs in it, with what it touched. Connections opened later do. */
export async function explainEverything(owner: pg.Pool, database: string): Promise<void> {
  const set = (name: string, value: string) =>
    owner.query(`alter database ${pg.escapeIdentifier(database)} set ${name} = ${pg.escapeLiteral(value)}`);
  await set('session_preload_libraries', 'auto_explain');
  for (const [name, value] of Object.entries({
    log_min_duration: '0',
    log_analyze: 'on',
    log_timing: 'off',
    log_buffers: 'on',
    log_verbose: 'on',
    log_nested_statements: 'on',
    log_format: 'json',
    log_level: 'notice',
  }))
    await set(`auto_explain.${name}`, value);
}

/** Hears the plans that `explainEverything` lets the database tell, on the connections of this process. */
export function watchPlans(): Watch {
  const heard: Plan[] = [];
  const names = new Map<string, string>();
  const { emit, query } = pg.Client.prototype;
  pg.Client.prototype.emit = function (this: pg.Client, event: string, ...args: unknown[]) {
    const plan = event === 'notice' ? planIn(args[0] as { message?: string }) : null;
    if (plan) heard.push(plan);
    return (emit as (...all: unknown[]) => boolean).call(this, event, ...args);
  } as typeof emit;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const { name, text } = (args[0] ?? {}) as { name?: string; text?: string };
    if (name && text) names.set(name, text);
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  return {
    take: () => heard.splice(0),
    names,
    stop: () => {
      pg.Client.prototype.emit = emit;
      pg.Client.prototype.query = query;
    },
  };
}

function planIn({ message = '' }: { message?: string }): Plan | null {
  const said = /^duration: ([\d.]+) ms {2}plan:\n/.exec(message);
  if (!said) return null;
  const { 'Query Text': text, Plan: root } = JSON.parse(message.slice(said[0].length)) as {
    'Query Text': string;
    Plan: Node;
  };
  return {
    text: text.trim(),
    milliseconds: Number(said[1]),
    buffers: pagesOf(root),
    scanned: scannedIn(root),
    plan: JSON.stringify(root),
  };
}

/** A scan that stops at its limit after a few pages is as good as an index. */
const aFewPages = 150;
const pagesOf = (node: Node) => (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0);
const scannedIn = (node: Node): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] && pagesOf(node) > aFewPages
    ? [node['Relation Name']]
    : []),
  ...(node.Plans ?? []).flatMap(scannedIn),
];
