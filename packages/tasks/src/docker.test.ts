import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnv } from '../../../apps/api/src/platform/settings/index.ts';

// Docker is not on every machine that runs the tests, so the files are read instead.

const image = readFileSync('Dockerfile', 'utf8').split('\n');
const services = readFileSync('docker-compose.yml', 'utf8');

test('in the image the server may write to its data folder, and a volume keeps what is there', () => {
  const folder = readEnv({}).dataDir.split('/').at(-1);
  const given = image.indexOf(`RUN mkdir ${folder} && chown node:node ${folder}`);
  expect(given).toBeGreaterThan(-1);
  expect(image.indexOf('USER node')).toBeGreaterThan(given);
  expect(services).toContain(`- data:/roster/${folder}`);
});

test('the server accepts the settings of docker-compose.yml, without a warning', () => {
  const [, section = ''] = /\n {4}environment:\n((?: {6}.*\n)+)/.exec(services) ?? [];
  const lines = section.split('\n').filter((line) => line && !line.trim().startsWith('#'));
  const given = lines.map((line) => /^ {6}(\w+): '?([^']*)'?$/.exec(line)?.slice(1) as [string, string]);
  const env = readEnv(Object.fromEntries(given));
  expect(env.smtpUrl).toBe('smtp://mail:1025');
  expect(env.warnings).toEqual([]);
});
