/** A value of DfE's test cases without what carries no meaning: capitals, spaces, kinds of quote and dash. */
export function plainValue(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
