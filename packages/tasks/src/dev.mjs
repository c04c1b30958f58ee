import { spawn } from 'node:child_process';
import { fail, prepare, root } from './build.mjs';

// `npm run dev`: the server restarts and the screens reload as files change.
await prepare({ web: false }).catch(fail);
process.chdir(root);
const children = [
  spawn('node', ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'apps/api/src/main.ts'], {
    stdio: 'inherit',
    // The screens come from Vite's port and pass requests on.
    env: { ...process.env, PUBLIC_URL: 'http://localhost:5173' },
  }),
  spawn(
    'node',
    [
      'node_modules/vite/bin/vite.js',
      '--config',
      'apps/web/vite.config.ts',
      '--port',
      '5173',
      '--strictPort',
    ],
    {
      stdio: 'inherit',
    },
  ),
];
console.log('Screens with reload: http://localhost:5173');
for (const child of children)
  child.on('exit', (code) => children.forEach((other) => other.kill()) || (process.exitCode = code ?? 0));
process.on('SIGINT', () => undefined); // the children get the signal too and stop on their own
