import '../as-newer-node.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked } from './verify-thread.ts';

// The program of a thread of its own, which checks one chain and ends. It loads no more than it needs: of a log of some
// thousand events the start is a good part of the time.

const { checkAsked } = await import('./verify-thread.ts');
parentPort?.postMessage(await checkAsked(workerData as Asked));
