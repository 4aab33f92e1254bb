/** Words as a sentence: with a full stop, unless they end in a mark of their own. */
export function closeSentence(words: string): string {
  return /[.!?…]["'”’)]*$/.test(words) ? words : `${words}.`;
}
