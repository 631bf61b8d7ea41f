/** @returns the file as the API takes it: its name and its bytes; only their mark is kept there */
export async function readProofFile(file: File): Promise<{ name: string; content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  const step = 0x80_00
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return { name: file.name, content: btoa(binary) }
}
