// What a file is on its way, in the browser and in Node. Types alone: the contract itself makes neither.
interface Blob {
  readonly size: number;
}
interface AbortSignal {
  readonly aborted: boolean;
}
