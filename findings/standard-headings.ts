import { ahead } from './headings/ahead'
import { dialogue } from './headings/dialogue'
import { headlines } from './headings/headlines'
import { needs } from './headings/needs'
import type { Chapter } from './headings/under'

/** The headings of the standard rules: the conclusions of the 2018 report in our own words. */
export const standardHeadings: Chapter[] = [headlines, dialogue, needs, ahead]
