type Report = Readonly<Record<string, unknown>>;

export function redOfVitest(report: Report): string[];
export function redOfPlaywright(report: Report): string[];
