export type PickedFile = { key: string; file: File };

/** A file's bytes as the stage's REST side takes them. */
export async function fileToBase64({
  file,
}: PickedFile): Promise<{ name: string; contentType: string; contentBase64: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return {
    name: file.name,
    contentType: file.type || 'application/octet-stream',
    contentBase64: btoa(binary),
  };
}

/** A file as picked or dropped, with a key of its own. */
export function pick(file: File): PickedFile {
  return { key: crypto.randomUUID(), file };
}
