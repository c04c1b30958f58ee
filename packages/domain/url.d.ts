/** The one thing of the platform that the domain uses: how it reads the host of an address (UTS 46). */
declare class URL {
  static canParse(address: string): boolean;
  constructor(address: string);
  readonly hostname: string;
}
