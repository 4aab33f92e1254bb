/** Where an application goes: decided from the data, once, for every page that offers it. */
import { type CohortStatus, cohortStatus, statusReasons } from '../cohorts/status.ts';
import type { Application, Cohort, Programme } from '../model.ts';
import { hasEnded } from '../qualifications/ended.ts';

/** The way to apply, or why there is none. */
export interface ApplicationRoute {
  status: 'open' | 'to-be-confirmed' | 'closed' | 'not-published';
  /** Why it has that status, as a code. */
  reason:
    CohortStatus['reason'] | 'programme-takes-applications' | 'not-announced' | 'no-way-published';
  /** Why it has that status, as a sentence. */
  explanation: string;
  /** How the link reaches the provider. */
  by: 'web' | 'email' | 'telephone' | 'none';
  /** Address of the link, ready for `href`. Absent where there is nowhere to go. */
  href?: string;
  /** Words of the link. */
  label: string;
  /** Id of the provider that gets the application. */
  to?: string;
  /** What happens next, in a sentence. */
  next: string;
  haveReady: string[];
}

const unknownNext = 'Their documents do not say how soon they reply: ask when you apply.';

function withParameters(
  { url, programmeParameter, cohortParameter }: Extract<Application, { by: 'web' }>,
  programme: { id: string },
  cohort: { id: string } | undefined,
): string {
  const address = new URL(url);
  if (programmeParameter) address.searchParams.set(programmeParameter, programme.id);
  if (cohortParameter && cohort) address.searchParams.set(cohortParameter, cohort.id);
  return address.href;
}

function mailAddress(email: string, subject: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}`;
}

/** A telephone number as a `tel:` address with the country's code: 0117 920 9200 is tel:+441179209200. */
export function telephoneAddress(telephone: string): string {
  const digits = telephone.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : `+44${digits.slice(1)}`}`;
}

/** The name under which an application should be made: the qualification, its provider and the cohort. */
function subjectOf(programme: Programme, cohort: Cohort | undefined): string {
  const name = `${programme.qualification.code}, ${programme.provider.shortName}`;
  return cohort ? `${name}: ${cohort.title}` : name;
}

function interestRoute(
  application: Extract<Application, { by: 'toBeConfirmed' }>,
  subject: string,
): Pick<ApplicationRoute, 'by' | 'href'> {
  if (application.interestUrl) return { by: 'web', href: application.interestUrl };
  if (application.interestEmail) {
    return { by: 'email', href: mailAddress(application.interestEmail, `Interest in ${subject}`) };
  }
  if (application.interestTelephone) {
    return { by: 'telephone', href: telephoneAddress(application.interestTelephone) };
  }
  return { by: 'none' };
}

function openRoute(
  application: Exclude<Application, { by: 'closed' | 'toBeConfirmed' }>,
  programme: Programme,
  cohort: Cohort | undefined,
): Pick<ApplicationRoute, 'by' | 'href' | 'label'> {
  const provider = programme.provider.shortName;
  switch (application.by) {
    case 'web':
      return {
        by: 'web',
        href: withParameters(application, programme, cohort),
        label: `Apply on the ${provider} website`,
      };
    case 'email':
      return {
        by: 'email',
        href: mailAddress(application.email, `Application for ${subjectOf(programme, cohort)}`),
        label: `Apply to ${provider} by e-mail`,
      };
    case 'telephone':
      return {
        by: 'telephone',
        href: telephoneAddress(application.telephone),
        label: `Call ${application.telephone} to apply`,
      };
  }
}

/**
 * Decide how somebody applies to a programme, or to one of its cohorts, on a given day.
 *
 * A cohort's own way to apply goes before its programme's.
 */
export function applicationRoute(
  programme: Programme,
  today: string,
  cohort?: Cohort,
): ApplicationRoute {
  const application = cohort?.application ?? programme.application;
  const provider = programme.provider.shortName;
  if (!application) {
    return {
      status: 'not-published',
      reason: 'no-way-published',
      explanation: `No document says how to apply. ${provider} can tell you.`,
      by: 'none',
      label: 'How to apply is not published',
      next: unknownNext,
      haveReady: [],
    };
  }
  const shared = {
    to: application.to,
    next: application.next ?? unknownNext,
    haveReady: application.haveReady,
  };
  const state = cohort && cohortStatus(cohort, today);
  if (application.by === 'closed') {
    return {
      ...shared,
      status: 'closed',
      reason: 'closed-by-provider',
      explanation: application.reason,
      by: 'none',
      label: 'Applications are closed',
    };
  }
  if (state && (state.status === 'closed' || state.status === 'full')) {
    return {
      ...shared,
      status: 'closed',
      reason: state.reason,
      explanation: statusReasons[state.reason],
      by: 'none',
      label: state.status === 'full' ? 'This cohort is full' : 'Applications are closed',
    };
  }
  if (application.by === 'toBeConfirmed') {
    const route = interestRoute(application, subjectOf(programme, cohort));
    return {
      ...shared,
      ...route,
      status: 'to-be-confirmed',
      reason: 'not-announced',
      explanation: 'Applications are not open yet.',
      label: route.href ? `Register interest with ${provider}` : 'Applications are to be confirmed',
    };
  }
  const route = openRoute(application, programme, cohort);
  if (state?.status === 'to-be-confirmed') {
    return {
      ...shared,
      ...route,
      status: 'to-be-confirmed',
      reason: state.reason,
      explanation: statusReasons[state.reason],
      label: `Register interest with ${provider}`,
    };
  }
  return {
    ...shared,
    ...route,
    status: 'open',
    reason: state?.reason ?? 'programme-takes-applications',
    explanation: state
      ? statusReasons[state.reason]
      : hasEnded(programme.qualification)
        ? `${provider} took applications here. The qualification has ended: ask what runs now.`
        : `${provider} takes applications for this programme.`,
  };
}
