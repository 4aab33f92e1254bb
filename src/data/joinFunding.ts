/** Join a year's funding rules: courses and terms become the entries that they name. Pure. */
import { findRuleProblems, writeRuleProblem } from '../domain/funding/problems.ts';
import { rulebookOf } from '../domain/funding/rulebook.ts';
import type { FundingRules, GlossaryTerm, Qualification } from '../domain/model.ts';
import { qualificationName } from '../domain/naming.ts';
import type { FundingData } from '../schemas/funding.ts';

/** The entries that rules may name. */
interface Named {
  qualifications: ReadonlyMap<string, Qualification>;
  glossary: ReadonlyMap<string, GlossaryTerm>;
}

/**
 * Resolve a year's rules.
 *
 * @throws {Error} if rules overlap, leave a gap, or name something that is not there; the message has a
 *   line for each mistake.
 */
export function joinFunding(
  { id, data }: { id: string; data: FundingData },
  { qualifications, glossary }: Named,
): FundingRules {
  const file = `funding/${id}.yaml`;
  const problems = findRuleProblems(data, { qualifications: new Set(qualifications.keys()) });
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => writeRuleProblem(file, problem)).join('\n'));
  }
  const questions = data.questions.map(({ answers, courses, terms, dfe: _, ...question }) => ({
    ...question,
    answers: [
      ...answers.map(({ dfe: __, ...answer }) => answer),
      ...courses.map((course) => {
        const qualification = qualifications.get(course.qualification) as Qualification;
        return { id: qualification.id, label: qualificationName(qualification), qualification };
      }),
    ],
    terms: terms.map((term) => {
      const found = glossary.get(term);
      if (found) return found;
      throw new Error(
        `${file}: the question "${question.id}" names the term "${term}", and glossary/ has no published entry of that name.`,
      );
    }),
  }));
  return { ...data, id, questions, rulebook: rulebookOf(data) };
}
