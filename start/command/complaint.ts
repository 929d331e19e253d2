import { limitFaults, mostFaults, type Fault } from '@/report/fault'

/** Something that the person at the keyboard can put right: shown without a stack. */
export class Complaint extends Error {}

const lineOf = ({ path, reason }: Fault): string =>
  reason === 'more-faults' ? `... and more than these ${mostFaults}.` : `${path || '(the file)'}: ${reason}`

export const complainOf = (faults: Fault[]): Complaint =>
  new Complaint(['Nothing was imported.', ...limitFaults(faults).map(lineOf)].join('\n'))
