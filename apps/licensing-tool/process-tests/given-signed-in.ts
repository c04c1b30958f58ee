import { givenCounterpart, type Counterpart } from './counterpart.ts';
import type { GivenTool, Machine } from './given-tool.ts';

let machines = 0;

/** A machine on which Lena is signed in, and the portal it belongs to. */
export async function givenSignedIn(tool: GivenTool): Promise<{ portal: Counterpart; machine: Machine }> {
  const portal = await givenCounterpart();
  const machine = tool.machine(`machine-${(machines += 1)}`);
  const { exit, stderr } = await machine.run(['sign-in', '--device', '--portal', portal.url]);
  if (exit !== 0) throw new Error(`sign-in ended with ${exit}: ${stderr}`);
  return { portal, machine };
}
