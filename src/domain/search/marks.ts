/** Which words of a result answer the question. */
import type { Question } from './question.ts';
import { isSmallWord, normalise, stem } from './text.ts';

export interface Part {
  text: string;
  isMarked: boolean;
}

/** Cut a text into parts that were asked for and parts that were not. Nothing is lost or changed. */
export function markWords(text: string, { concepts }: Question): Part[] {
  const wanted = new Set(concepts.map(({ ways }) => ways[0]?.stem));
  const beginnings = concepts.flatMap(({ beginning }) => (beginning ? [beginning] : []));
  const parts: Part[] = [];
  for (const piece of text.match(/[\p{L}\p{N}'’£]+|[^\p{L}\p{N}'’£]+/gu) ?? []) {
    const word = normalise(piece);
    const isMarked =
      word !== '' &&
      !isSmallWord(word) &&
      (wanted.has(stem(word)) || beginnings.some((beginning) => word.startsWith(beginning)));
    const last = parts.at(-1);
    if (last && last.isMarked === isMarked) last.text += piece;
    else parts.push({ text: piece, isMarked });
  }
  return parts;
}
