/** A telephone number or e-mail address stands in one entry, so that one change is enough. */
import type { Problem } from '../../problem.ts';
import type { ContentFile } from '../../reading/contentFile.ts';
import { type Path, placeOfField } from '../../reading/positions.ts';
import { fieldProblem } from '../../report.ts';
import { leavesOfFile } from '../../schema/leaves.ts';
import type { CheckContext } from '../rule.ts';

interface Contact {
  file: ContentFile;
  path: Path;
  value: string;
}

function* contactsOf(file: ContentFile): Generator<Contact> {
  for (const { path, value, format } of leavesOfFile(file)) {
    if ((format === 'email' || format === 'telephone') && typeof value === 'string')
      yield { file, path, value };
  }
}

const plain = (value: string) =>
  value.includes('@') ? value.toLowerCase() : value.replace(/\D/g, '').replace(/^44/, '0');

/** The place where a contact belongs: the entry of a provider. */
const isHome = ({ file }: Contact) => file.collection === 'providers';

/** Find contacts that two entries give. The site's own may be those of its one provider. */
export function* checkRepeatedContacts({ tree }: CheckContext): Generator<Problem> {
  const byValue = new Map<string, Contact[]>();
  for (const file of tree.files) {
    if (file.collection === 'site') continue;
    for (const contact of contactsOf(file)) {
      const key = plain(contact.value);
      byValue.set(key, [...(byValue.get(key) ?? []), contact]);
    }
  }
  for (const contacts of byValue.values()) {
    if (new Set(contacts.map(({ file }) => file)).size > 1) yield* report(contacts);
  }
}

function* report(contacts: Contact[]): Generator<Problem> {
  const homes = contacts.filter(isHome);
  const home = homes[0] ?? contacts[0];
  for (const contact of contacts) {
    const other = contact === home ? contacts.find(({ file }) => file !== contact.file) : home;
    if (!other || other.file === contact.file || (contact === home && homes.length === 1)) continue;
    const { line } = placeOfField(other.file, other.path);
    // A way to apply needs its address even where the provider has the same one.
    const isNeeded = contact.path[0] === 'application';
    yield fieldProblem('fact/repeated-contact', contact.file, contact.path, {
      message: `${contact.value} stands in ${other.file.path}, line ${line}, too.`,
      fix: isNeeded
        ? 'When one changes, change the other.'
        : `Keep it in ${other.file.path}, and leave it out here.`,
      ...(isNeeded && { severity: 'note' }),
    });
  }
}
