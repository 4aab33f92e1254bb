/** Parts of a printed document about people: whom it is for, what the school gives, who runs it. */
import { addressOf } from '../../domain/addresses.ts';
import { telephoneAddress } from '../../domain/application/route.ts';
import { stateText } from '../../domain/facts/stated.ts';
import { capitalise } from '../../domain/facts/words.ts';
import type { Contact, Policy, Programme } from '../../domain/model.ts';
import { qualificationTitle } from '../../domain/naming.ts';
import {
  endorsementHeading,
  groupEligibility,
  writePhase,
} from '../../domain/programmes/eligibility.ts';
import { alsoGiven, stateSchoolGives } from '../../domain/programmes/schoolGives.ts';
import type { Block, Pair, Part, Statement } from './document.ts';
import { listUnder, type Notes, pair, pairsOf, say, sayUnpublished, stateWords } from './notes.ts';

/** Makes a root-relative address of the site a full one. */
export type Locate = (path: string) => string;

/** Roles, requirements, endorsement, and whom another qualification suits better. */
export function entryPart(programme: Programme, notes: Notes, locate: Locate): Part {
  const { roles, endorsement, betterServed } = programme;
  const groups = groupEligibility(programme);
  const blocks: Block[] = [
    { kind: 'paragraph', statement: stateWords(notes, 'Who it is for', programme.audience) },
    ...pairsOf(
      roles.map(({ phase, roles: names }) => ({
        term: writePhase(phase),
        statements: [
          say(
            `${names.map((name, index) => (index === 0 ? capitalise(name) : lowerFirst(name))).join('; ')}.`,
          ),
        ],
      })),
    ),
    ...groups.flatMap(({ heading, requirements }) => listUnder(notes, heading, requirements)),
  ];
  if (groups.length === 0) {
    blocks.push({
      kind: 'paragraph',
      statement: sayUnpublished('What you need to be accepted is not published.'),
    });
  }
  if (endorsement) {
    blocks.push(
      { kind: 'heading', text: endorsementHeading(endorsement) },
      { kind: 'paragraph', statement: stateWords(notes, 'Endorsement', endorsement.how) },
    );
  }
  if (betterServed.length > 0) {
    blocks.push({ kind: 'heading', text: 'Better served by another qualification' });
    const statements = betterServed.map(({ who, qualification }) =>
      say(
        `${who}: look at `,
        {
          text: qualificationTitle(qualification),
          to: locate(addressOf('qualifications', qualification)),
        },
        ' instead.',
      ),
    );
    blocks.push({ kind: 'list', statements });
  }
  return { heading: 'Who it is for and what you need', blocks };
}

/** A first letter as a small one, unless the word is an abbreviation or a name of several capitals. */
function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What the school must give or allow. */
export function schoolPart(programme: Programme, today: string, notes: Notes): Part {
  const pairs = stateSchoolGives(programme, today).map(({ term, fact }) => pair(notes, term, fact));
  const also = alsoGiven(programme).map((words) => say(words));
  return {
    heading: 'What the school gives',
    blocks: [
      ...pairsOf(pairs),
      ...(also.length > 0 ? [{ kind: 'list' as const, statements: also }] : []),
    ],
  };
}

const hostOf = (url: string) => new URL(url).hostname;

/** Ways to reach somebody, by purpose: each address in words, since paper has no links. */
function contactPairs(contacts: readonly Contact[], website: string | undefined): Pair[] {
  const ways = ({ email, telephone, url }: Contact): Statement[] => [
    ...(email ? [say({ text: email, to: `mailto:${email}` })] : []),
    ...(telephone ? [say({ text: telephone, to: telephoneAddress(telephone) })] : []),
    ...(url ? [say({ text: hostOf(url), to: url })] : []),
  ];
  const pairs = contacts.map((contact) => ({ term: contact.purpose, statements: ways(contact) }));
  if (website)
    pairs.push({ term: 'Website', statements: [say({ text: hostOf(website), to: website })] });
  return pairs;
}

/** Who is responsible and how to reach them. */
export function contactPart(
  programme: Programme,
  policies: readonly Policy[],
  notes: Notes,
  locate: Locate,
): Part {
  const { provider } = programme;
  const { licence, managedBy, website } = provider;
  const runs = [pair(notes, capitalise(provider.kind), stateText(provider.name))];
  if (licence) runs.push(pair(notes, 'Under the licence of', stateText(licence.holder.name)));
  if (managedBy) runs.push(pair(notes, 'Managed by', stateText(managedBy.name)));
  const blocks: Block[] = pairsOf(runs);
  if (licence && !notes.isBrief) {
    blocks.push({ kind: 'paragraph', statement: stateWords(notes, 'Licence', licence.statement) });
  }
  const contacts = contactPairs([...programme.contacts, ...provider.contacts], website);
  if (contacts.length > 0) blocks.push({ kind: 'heading', text: 'Contact' }, ...pairsOf(contacts));
  else
    blocks.push({
      kind: 'paragraph',
      statement: sayUnpublished(`No contact of ${provider.name} is published.`),
    });
  if (policies.length > 0 && !notes.isBrief) {
    blocks.push({ kind: 'heading', text: 'Policies' });
    const statements = policies.map((policy) =>
      say({ text: policy.title, to: locate(addressOf('policies', policy)) }),
    );
    blocks.push({ kind: 'list', statements });
  }
  return { heading: 'Who runs it', blocks };
}

/** Policies that hold for a programme: its own, those of who is responsible, its provider's. */
export function policiesOf({ policies, provider }: Programme): Policy[] {
  const responsible = provider.licence?.holder ?? provider;
  return [...new Set([...policies, ...responsible.policies, ...provider.policies])];
}
