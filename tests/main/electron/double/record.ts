/** What the stand-in saw, as JSON lines on standard output for the test to read. */
export function record(event: { readonly kind: string } & Readonly<Record<string, unknown>>): void {
  process.stdout.write(`DOUBLE ${JSON.stringify(event)}\n`);
}
