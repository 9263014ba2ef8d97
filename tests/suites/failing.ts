/** Code of the failure that a call answers with; `none` if it succeeds. */
export async function failing(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
