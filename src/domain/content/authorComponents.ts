/** Components that authors may use in MDX, with the properties each takes. */

/** One property of a component. */
export interface AuthorProp {
  required: boolean;
  /** What to write there. */
  description: string;
}

/** A component as an author sees it. */
export interface AuthorComponent {
  props: Record<string, AuthorProp>;
}

const prop = (required: boolean, description: string): AuthorProp => ({ required, description });

/** The components of `src/components/content/`, by the name that authors write. */
export const authorComponents: Record<string, AuthorComponent> = {
  CallOut: {
    props: { kind: prop(false, 'Sort of call-out.'), title: prop(false, 'Its heading.') },
  },
  Steps: { props: {} },
  Fact: {
    props: {
      of: prop(true, 'The entry, such as programmes/olp-npqml.'),
      field: prop(true, 'The field, such as guidedLearningHours.'),
    },
  },
  Fee: { props: { programme: prop(true, 'File name of the programme.') } },
  ApplyLink: {
    props: {
      programme: prop(true, 'File name of the programme.'),
      cohort: prop(false, 'File name of the cohort.'),
    },
  },
  Quotation: { props: { of: prop(true, 'File name of the testimonial.') } },
  Details: { props: { summary: prop(true, 'Words that open it.') } },
  Download: {
    props: {
      href: prop(true, 'Address of the file.'),
      label: prop(true, 'Words of the link.'),
      format: prop(true, 'Format, such as PDF.'),
      size: prop(false, 'Size, such as 120 kB.'),
    },
  },
  Figure: {
    props: {
      src: prop(true, 'Address of the picture.'),
      alt: prop(true, 'What the picture shows, in words.'),
      caption: prop(false, 'Words below it.'),
    },
  },
};
