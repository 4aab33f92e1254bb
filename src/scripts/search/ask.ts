/** Asks the names: the first index, and further files if a question's words need them. */
import type { Asked } from '../../domain/search/facets.ts';
import { findEntries, type Hit } from '../../domain/search/find.ts';
import { isAnswered } from '../../domain/search/merge.ts';
import type { PreparedIndex } from '../../domain/search/prepare.ts';
import {
  needsTextWords,
  type Question,
  readQuestion,
  wordsOfShards,
} from '../../domain/search/question.ts';
import type { SearchFiles } from './load.ts';

export interface Answer {
  question: Question;
  index: PreparedIndex;
  hits: Hit[];
}

/**
 * Answer from the names. On a large site further entries are loaded if the first index does not answer,
 * or if `thoroughly`.
 */
export async function askNames(
  files: SearchFiles,
  { words, literally }: Asked,
  thoroughly = false,
): Promise<Answer> {
  let index = await files.index();
  let question = readQuestion(words, index, { literally });
  if (!literally && needsTextWords(question, index)) {
    const textWords = await files.textWords().catch(() => new Set<string>());
    question = readQuestion(words, index, { textWords });
  }
  let hits = findEntries(question, index);
  const further = thoroughly || !isAnswered(hits) ? wordsOfShards(question, index) : [];
  if (further.length > 0) {
    index = await files.index(further).catch(() => index);
    const ending = /\s$/.test(words) ? ' ' : '';
    const { mended } = question;
    question = {
      ...readQuestion(question.words.join(' ') + ending, index, { literally: true }),
      ...(mended && { mended }),
    };
    hits = findEntries(question, index);
  }
  return { question, index, hits };
}
