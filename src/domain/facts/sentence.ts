/** Words as a sentence: with a full stop, unless they end in a mark of their own. */
export function closeSentence(words: string): string {
  return /[.!?…]["'”’)]*$/.test(words) ? words : `${words}.`;
}

/** Words without the full stop at their end, to go on after them. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}
