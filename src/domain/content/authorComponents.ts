/** Components that authors may use in MDX: what each is for, and what to write. */

/** One property of a component. */
export interface AuthorProp {
  required: boolean;
  /** What sort of value it takes, in words. */
  type: string;
  meaning: string;
}

/** A component as an author sees it. */
export interface AuthorComponent {
  description: string;
  props: Record<string, AuthorProp>;
  /** It works as it stands, in a site that has the entries that it names. */
  example: string;
}

const required = (type: string, meaning: string): AuthorProp => ({ required: true, type, meaning });
const optional = (type: string, meaning: string): AuthorProp => ({
  required: false,
  type,
  meaning,
});

/** The components of `src/components/content/`, by the name that authors write. */
export const authorComponents: Record<string, AuthorComponent> = {
  Fact: {
    description: 'Prints a field of an entry, so that a number is never typed twice.',
    props: {
      of: required('collection/file name', 'The entry, such as programmes/olp-npqel.'),
      field: required(
        'name of a field',
        'The field, such as guidedLearningHours. A field within a field stands after a dot: assessment.viva.',
      ),
    },
    example:
      'It takes <Fact of="programmes/olp-npqel" field="guidedLearningHours" /> guided learning hours.',
  },
  Fee: {
    description: 'Prints what a place costs, with a link to the page of its cost.',
    props: { programme: required('file name', 'The programme: a file name in programmes/.') },
    example: 'A place costs <Fee programme="alliance-for-learning-npqml" />.',
  },
  ApplyLink: {
    description: 'The link to apply, as the programme’s own page has it, and who receives it.',
    props: {
      programme: required('file name', 'The programme: a file name in programmes/.'),
      cohort: optional('file name', 'One intake of it: a file name in cohorts/.'),
    },
    example: '<ApplyLink programme="olp-npqml" />',
  },
  CallOut: {
    description: 'Something to know before reading on. Use it once or twice on a page, not more.',
    props: { title: optional('words', 'A few words in place of "Note".') },
    example: '<CallOut title="Good to know">\n\nRegistering is not applying.\n\n</CallOut>',
  },
  Steps: {
    description: 'What to do, in order. It holds a numbered list.',
    props: {},
    example:
      '<Steps>\n\n1. Choose a provider.\n1. Register with the Department for Education.\n1. Apply to the provider.\n\n</Steps>',
  },
  Quotation: {
    description: 'What somebody said, from its entry, so that the words stay exactly theirs.',
    props: { of: required('file name', 'The quotation: a file name in testimonials/.') },
    example: '<Quotation of="olp-headship" />',
  },
  Details: {
    description: 'Something that only some readers need. They open it; on paper it is open.',
    props: { summary: required('words', 'What opens it. Say what is inside.') },
    example:
      '<Details summary="If your school is new">\n\nAsk the provider which data you may use.\n\n</Details>',
  },
  Download: {
    description: 'A file to keep. Put the file in public/files/.',
    props: {
      href: required('address', 'Where the file stands, such as /files/form.pdf.'),
      label: required('words', 'What the file is.'),
      format: required('words', 'Its format, such as PDF.'),
      size: optional('words', 'Its size, such as 120 kB.'),
    },
    example:
      '<Download href="/favicon.svg" label="The mark of this site" format="SVG" size="1 kB" />',
  },
  Figure: {
    description:
      'A picture. Put the file in the folder images/ of the content; the site makes smaller and lighter ones of it.',
    props: {
      src: required('address', 'Where the picture stands, such as /images/hall.jpg.'),
      alt: required('words', 'What the picture shows, for people who do not see it.'),
      caption: optional('words', 'Words below it.'),
      width: optional('number', 'Its width in pixels. Only a file of public/ needs it.'),
      height: optional('number', 'Its height in pixels. Only a file of public/ needs it.'),
    },
    example:
      '<Figure src="/apple-touch-icon.png" alt="A shield with a ladder of four rungs" caption="The mark of this site." width="180" height="180" />',
  },
};
