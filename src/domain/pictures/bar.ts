/** Parts of a whole as lengths of one bar. Geometry only. */

/** A part with its place on the bar. */
export interface BarPart {
  label: string;
  value: number;
  x: number;
  width: number;
  /** How strongly it is filled, so that neighbours differ without colour: from 1 down. */
  strength: number;
}

/** Lay parts along a bar of some width, with a gap between neighbours. Parts without a value are left out. */
export function layBar(
  parts: readonly { label: string; value: number | undefined }[],
  width: number,
  gap = 2,
): BarPart[] {
  const known = parts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const room = width - gap * Math.max(0, known.length - 1);
  let x = 0;
  return known.map((part, index) => {
    const length = (part.value / total) * room;
    const laid = {
      ...part,
      x: Math.round(x * 100) / 100,
      width: Math.round(length * 100) / 100,
      strength: [1, 0.45, 0.8, 0.3, 0.65][index % 5] ?? 1,
    };
    x += length + gap;
    return laid;
  });
}
