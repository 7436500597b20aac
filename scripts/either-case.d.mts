export function eitherCase(pattern: string): string;
export function withoutCaseFlags(source: string): Promise<string | null>;
