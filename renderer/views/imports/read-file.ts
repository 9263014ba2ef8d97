/** What the contract takes of one file, in bytes before base64. */
export const fileLimit = 100_000_000;
/** Bytes that travel in one call. */
export const batchLimit = 24_000_000;

/** The bytes of a picked file in base64. Rejects when the file is gone or may not be read. */
export function readBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve(text.slice(text.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
