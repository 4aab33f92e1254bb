import { z } from 'astro/zod';
import { applicationSchema } from './application.ts';
import { contact, count, entryFields, hours, phase, slugOf, sourced, text } from './fields.ts';

const yesOrNo = () => z.boolean({ error: 'Write true or false.' });

const facts = (what: string) => z.array(sourced(text())).default([]).describe(what);

const duration = z
  .strictObject({
    minimumMonths: count().optional().describe('Shortest length, in months.'),
    maximumMonths: count().optional().describe('Longest length, in months.'),
    minimumTerms: count().optional().describe('Shortest length, in school terms.'),
    schoolYears: count().optional().describe('Length in school years.'),
  })
  .refine((length) => Object.values(length).some((part) => part !== undefined), {
    error: 'Give the length in months, terms or school years.',
  })
  .refine((length) => (length.minimumMonths ?? 0) <= (length.maximumMonths ?? Infinity), {
    path: ['maximumMonths'],
    error: 'The longest length must not be below the shortest.',
  });

const faceToFace = z
  .strictObject({
    days: count().optional().describe('Whole days away from school.'),
    halfDays: count().optional().describe('Half days away from school.'),
    residentials: count().optional().describe('How many of the events are residential.'),
    residentialDays: count().optional().describe('Days of each residential.'),
    hours: hours().optional().describe('Hours in all.'),
    minimumHours: hours()
      .optional()
      .describe('Least hours in all, where the provider promises a minimum.'),
  })
  .refine((time) => time.days ?? time.halfDays, {
    path: ['days'],
    error: 'Give days or halfDays.',
  });

const component = z
  .strictObject({
    name: text().describe('Name of the component.'),
    kind: z
      .enum(
        [
          'diagnostic',
          'face-to-face',
          'coaching',
          'online',
          'peer group',
          'webinars',
          'briefings',
          'project',
          'assessment',
        ],
        {
          error:
            'Write diagnostic, face-to-face, coaching, online, peer group, webinars, briefings, project or assessment.',
        },
      )
      .describe('What sort of study it is.'),
    description: sourced(text()).describe('What happens in it.'),
    hours: hours().optional().describe('Guided learning hours.'),
    peerLed: yesOrNo()
      .default(false)
      .describe('true where peers run it and no guided hours count.'),
  })
  .refine((part) => !(part.peerLed && part.hours), {
    path: ['hours'],
    error: 'A peer-led component has no guided hours: leave hours out.',
  });

const onlineCourse = z.strictObject({
  name: text().describe('Name of the online course.'),
  hours: sourced(hours()).optional().describe('Study hours of the course.'),
  weeks: count().optional().describe('Weeks over which it is spread.'),
  modules: z
    .array(
      z.strictObject({
        title: sourced(text()).describe('Title of the module.'),
      }),
    )
    .default([])
    .describe('Modules in order.'),
});

const eventDay = z.strictObject({
  day: count().describe('Number of the day.'),
  title: text().describe('Name of the day.'),
  kind: z
    .enum(['residential', 'event day', 'half-day session'], {
      error: 'Write residential, event day or half-day session.',
    })
    .describe('What sort of day it is.'),
  topics: z.array(text()).default([]).describe('Topics of the day, one a line.'),
});

/** A provider's offer of a qualification. */
export const programmeSchema = z.strictObject({
  qualification: slugOf('qualifications').describe(
    'The qualification it leads to: a file name in qualifications/.',
  ),
  provider: slugOf('providers').describe('Who offers it: a file name in providers/.'),
  summary: text().describe('One or two sentences that say what it is and for whom.'),
  audience: sourced(text()).describe('Who it is for, in one sentence.'),
  roles: z
    .array(
      z.strictObject({
        phase: phase().describe('School phase these roles belong to, or any.'),
        roles: z.array(text()).min(1).describe('Roles, one a line.'),
        source: slugOf('sources').optional().describe('The document that names them.'),
      }),
    )
    .default([])
    .describe('Roles that it suits, by school phase.'),
  eligibility: z
    .array(
      z.strictObject({
        who: z
          .enum(['aspiring', 'serving', 'everyone'], {
            error: 'Write aspiring, serving or everyone.',
          })
          .describe('Whom the requirement is for.'),
        requirement: sourced(text()).describe('What they must show.'),
      }),
    )
    .default([])
    .describe('What a candidate must meet.'),
  betterServed: z
    .array(
      z.strictObject({
        who: text().describe('Whom another qualification suits better.'),
        qualification: slugOf('qualifications').describe(
          'That qualification: a file name in qualifications/.',
        ),
        source: slugOf('sources').optional().describe('The document that says so.'),
      }),
    )
    .default([])
    .describe('Who should look at another qualification.'),
  endorsement: z
    .strictObject({
      by: text().describe('Who must endorse the application, such as the headteacher.'),
      how: sourced(text()).describe('How they endorse it.'),
    })
    .optional()
    .describe('The endorsement that an application needs.'),
  duration: sourced(duration).optional().describe('How long it takes.'),
  faceToFace: sourced(faceToFace)
    .optional()
    .describe('Days or half-days of face-to-face training.'),
  sessionPattern: sourced(text()).optional().describe('How sessions are spread, in words.'),
  guidedLearningHours: sourced(count()).optional().describe('Guided learning hours in all.'),
  onlineCourseCount: sourced(count()).optional().describe('Number of online courses.'),
  onlineResources: sourced(text()).optional().describe('Online resources other than courses.'),
  reviews360: sourced(text()).optional().describe('360-degree reviews: how many and when.'),
  personalOnlineTutor: sourced(yesOrNo())
    .optional()
    .describe('true if each candidate has a personal online tutor.'),
  coaching: sourced(yesOrNo()).optional().describe('true if coaching is part of it.'),
  components: z.array(component).default([]).describe('Components with their hours.'),
  componentsSource: slugOf('sources')
    .optional()
    .describe('The document that lists the components.'),
  includedAsStandard: facts('What every candidate gets, one line each.'),
  events: z.array(eventDay).default([]).describe('The event days with their topics, in order.'),
  onlineCourses: z.array(onlineCourse).default([]).describe('Online courses with their modules.'),
  facilitation: facts('Who facilitates, one statement a line.'),
  distanceLearning: sourced(text()).optional().describe('How it can be taken at a distance.'),
  locations: sourced(text()).optional().describe('Where it is delivered, in words.'),
  intakes: sourced(
    z
      .array(z.enum(['autumn', 'spring', 'summer'], { error: 'Write autumn, spring or summer.' }))
      .min(1),
  )
    .optional()
    .describe('School terms in which it starts.'),
  intakesNote: sourced(text())
    .optional()
    .describe('What a reader should know about intakes and deadlines.'),
  dfeAccredited: sourced(yesOrNo())
    .optional()
    .describe('true if DfE accredits the provider for it.'),
  dfeFunding: sourced(yesOrNo()).optional().describe('true if DfE funding was available.'),
  assessment: z
    .strictObject({
      summary: sourced(text()).describe('What is assessed, in one line.'),
      viva: sourced(z.enum(['required', 'optional'], { error: 'Write required or optional.' }))
        .optional()
        .describe('Whether there is a viva.'),
      submitWithinMonths: sourced(count())
        .optional()
        .describe('Months from the start within which to hand in.'),
      conditions: facts('What candidates must do to achieve the qualification, one line each.'),
    })
    .optional()
    .describe('How this programme assesses.'),
  mastersCredits: z
    .strictObject({
      upTo: sourced(count()).optional().describe('Most credits that may count.'),
      university: sourced(text()).optional().describe('The university.'),
      award: sourced(text()).optional().describe('The degree or award they count towards.'),
      level: sourced(count()).optional().describe('Academic level, such as 7.'),
      discretion: sourced(text()).optional().describe('Who decides how many count.'),
    })
    .optional()
    .describe("Credits towards a master's degree."),
  benefitsForCandidates: facts('What a candidate gains, one line each.'),
  benefitsForSchools: facts('What a school gains, one line each.'),
  schoolGives: z
    .array(
      z.strictObject({
        kind: z
          .enum(['time', 'endorsement', 'project', 'placement', 'sponsor', 'support', 'fee'], {
            error: 'Write time, endorsement, project, placement, sponsor, support or fee.',
          })
          .describe('What sort of thing the school gives.'),
        what: sourced(text()).describe('What the school must give or allow.'),
      }),
    )
    .default([])
    .describe('What the school must give.'),
  next: z
    .strictObject({
      roles: z.array(text()).default([]).describe('Roles that people go on to.'),
      study: z.array(text()).default([]).describe('Study that people go on to.'),
      source: slugOf('sources').optional().describe('The document that says so.'),
    })
    .optional()
    .describe('What comes next.'),
  contacts: z
    .array(contact())
    .default([])
    .describe("Contacts for this programme beyond the provider's own."),
  application: applicationSchema.optional().describe('How to apply.'),
  ...entryFields,
});

export type ProgrammeData = z.output<typeof programmeSchema>;
