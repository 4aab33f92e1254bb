/**
 * The site's things with their relations resolved: what `data` hands out and pages pass on.
 *
 * Each is its content entry, with ids of other entries replaced by those entries.
 */
import type { Application } from '../schemas/application.ts';
import type { CohortData } from '../schemas/cohorts.ts';
import type { ComparisonData } from '../schemas/comparisons.ts';
import type { CostData } from '../schemas/costs.ts';
import type { FundingData } from '../schemas/funding.ts';
import type { FinderData } from '../schemas/finder.ts';
import type { GlossaryData } from '../schemas/glossary.ts';
import type { GuideData } from '../schemas/guides.ts';
import type { PolicyData } from '../schemas/policies.ts';
import type { ProgrammeData } from '../schemas/programmes.ts';
import type { ProviderData } from '../schemas/providers.ts';
import type { QualificationData } from '../schemas/qualifications.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { SourceData } from '../schemas/sources.ts';
import type { TestimonialData } from '../schemas/testimonials.ts';
import type { VenueData } from '../schemas/venues.ts';
import type { Rulebook } from './funding/rulebook.ts';

export type { Application, SiteSettings };
export type { Claim, Fact } from '../schemas/fields.ts';

interface Entry {
  /** File name without its extension: also the last part of the entry's address. */
  id: string;
}

type Resolved<Data, Relations> = Omit<Data, keyof Relations> & Relations & Entry;

export type Source = SourceData & Entry;
export type GlossaryTerm = GlossaryData & Entry;

export type Qualification = Resolved<
  Omit<QualificationData, 'replacedBy'>,
  {
    next: Qualification[];
    replacedBy:
      | (Omit<NonNullable<QualificationData['replacedBy']>, 'qualifications'> & {
          qualifications: Qualification[];
        })
      | undefined;
    /** Earlier qualifications that this one replaced. */
    replaces: Qualification[];
    programmes: Programme[];
    selfFundedFees: SelfFundedFee[];
  }
>;

export type Provider = Resolved<
  Omit<ProviderData, 'licence'>,
  {
    managedBy: Provider | undefined;
    licence:
      (Omit<NonNullable<ProviderData['licence']>, 'holder'> & { holder: Provider }) | undefined;
    programmes: Programme[];
    /** Providers that work under its licence. */
    licensees: Provider[];
    /** Providers that it manages. */
    manages: Provider[];
    policies: Policy[];
    testimonials: Testimonial[];
  }
>;

export type Programme = Resolved<
  Omit<ProgrammeData, 'betterServed'>,
  {
    qualification: Qualification;
    provider: Provider;
    betterServed: (Omit<ProgrammeData['betterServed'][number], 'qualification'> & {
      qualification: Qualification;
    })[];
    cohorts: Cohort[];
    fee: Fee | undefined;
    policies: Policy[];
    comparisons: { id: string; title: string }[];
    testimonials: Testimonial[];
  }
>;

export type Cohort = Resolved<CohortData, { programme: Programme; venue: Venue | undefined }>;

export type Venue = VenueData & Entry & { cohorts: Cohort[] };

export type Fee = Resolved<Extract<CostData, { kind: 'fee' }>, { programme: Programme }>;
export type SelfFundedFee = Resolved<
  Extract<CostData, { kind: 'self-funded fee' }>,
  { qualifications: Qualification[] }
>;
export type FundingRoute = Extract<CostData, { kind: 'funding route' }> & Entry;
export type Cost = Fee | SelfFundedFee | FundingRoute;

/** An answer to a question about funding; a course's label is its qualification's name. */
export type FundingAnswer = Pick<
  FundingData['questions'][number]['answers'][number],
  'id' | 'label' | 'brief' | 'help' | 'group'
> & {
  qualification?: Qualification;
};
export type FundingQuestion = Omit<
  FundingData['questions'][number],
  'answers' | 'courses' | 'terms' | 'dfe'
> & {
  answers: FundingAnswer[];
  terms: GlossaryTerm[];
};
/** A year's funding rules. */
export type FundingRules = Resolved<
  FundingData,
  { questions: FundingQuestion[]; /** The rules as they are evaluated. */ rulebook: Rulebook }
>;

export type Comparison = Resolved<ComparisonData, { columns: Programme[] }>;
export type Policy = Resolved<PolicyData, { owner: Provider | undefined; appliesTo: Programme[] }>;
export type Guide = Resolved<
  Omit<GuideData, 'comparison'>,
  { qualifications: Qualification[]; comparison: Comparison | undefined }
>;
export type Testimonial = Resolved<
  Omit<TestimonialData, 'about'>,
  { provider: Provider | undefined; programme: Programme | undefined }
>;

export type FinderQuestion = Extract<FinderData, { kind: 'question' }> & Entry;
export type FinderResult = Resolved<
  Extract<FinderData, { kind: 'result' }>,
  {
    qualifications: Qualification[];
    alsoFits: { qualification: Qualification; why: string }[];
    guides: Guide[];
  }
>;
/** A step of the finder. Answers name the step that follows by its id. */
export type FinderStep = FinderQuestion | FinderResult;

/** Everything a page may show. */
export interface Site {
  settings: SiteSettings;
  /** The day that states are computed for, `YYYY-MM-DD` in Europe/London. */
  today: string;
  qualifications: Qualification[];
  providers: Provider[];
  programmes: Programme[];
  comparisons: Comparison[];
  cohorts: Cohort[];
  venues: Venue[];
  costs: Cost[];
  funding: FundingRules[];
  policies: Policy[];
  guides: Guide[];
  testimonials: Testimonial[];
  finder: FinderStep[];
  glossary: GlossaryTerm[];
  sources: Source[];
}

type Value<Claimed> = Claimed extends { value: infer Inner } ? Inner : never;

/** How long a programme takes, in the units its document uses. */
export type Duration = Value<NonNullable<ProgrammeData['duration']>>;
/** Time of face-to-face training. */
export type FaceToFace = Value<NonNullable<ProgrammeData['faceToFace']>>;
/** A span of months, ends included. */
export type MonthRange = Value<NonNullable<QualificationData['durationMonths']>>;
/** Times at which a session starts and ends, `HH:MM`. */
export type TimesOfDay = Value<NonNullable<CohortData['sessionTimes']>>;
/** A session of a cohort. */
export type Session = CohortData['sessions'][number];
/** A way to reach somebody. */
export type Contact = ProviderData['contacts'][number];
