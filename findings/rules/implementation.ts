import type { Rule } from '../rule'
import { atLeast, atMost, has, organisations } from './build'

/** F1-F5, F7 and F15: how the plan has been introduced. */
export const implementation: Rule[] = [
  organisations('F1_channels', has('informationChannels', 'staff_meeting'), {
    sv: '{count} har tagit upp planen på arbetsplatsträffar.',
    en: '{count} {k, plural, one {has} other {have}} brought up the plan at staff meetings.',
    ar: '{count} تناولت الخطة في اجتماعات الموظفين.',
  }),
  organisations(
    'F1_content',
    has('contentKnown', 'yes'),
    {
      sv: '{count} uppger att planens innehåll är känt.',
      en: '{count} {k, plural, one {says} other {say}} that the content of the plan is known.',
      ar: '{count} أفادت بأن محتوى الخطة معروف.',
    },
    { holds: atMost(1, 3) },
  ),
  organisations(
    'F2',
    has('implementationStage', 'not_started', 'informed'),
    {
      sv: '{count} har inte kommit längre än till information om planen.',
      en: '{count} {k, plural, one {has} other {have}} come no further than information about the plan.',
      ar: '{count} لم تتجاوز مرحلة التعريف بالخطة.',
    },
    { holds: atLeast(1, 2) },
  ),
  organisations(
    'F3',
    { facet: 'activities', entry: { field: 'attribution', codes: ['caused_by_plan'] } },
    {
      sv: '{count} har minst en aktivitet som planen har gett upphov till.',
      en: '{count} {k, plural, one {has} other {have}} at least one activity that the plan gave rise to.',
      ar: '{count} لديها نشاط واحد على الأقل نشأ عن الخطة.',
    },
    { holds: atMost(1, 3) },
  ),
  organisations(
    'F4_coordinator',
    has('coordinator', 'appointed', 'appointed_with_mandate'),
    {
      sv: '{count} har utsett en samordnare.',
      en: '{count} {k, plural, one {has} other {have}} appointed a coordinator.',
      ar: '{count} عيّنت منسقًا.',
    },
    { holds: atMost(1, 3) },
  ),
  organisations(
    'F4_structure',
    has('structure', 'yes'),
    {
      sv: '{count} har en struktur för att införa planen.',
      en: '{count} {k, plural, one {has} other {have}} a structure for introducing the plan.',
      ar: '{count} لديها هيكل لتطبيق الخطة.',
    },
    { holds: atMost(1, 3) },
  ),
  organisations(
    'F5',
    has('projectGroupMember', 'left', 'no_mandate'),
    {
      sv: '{count} som hade någon i projektgruppen har förlorat personen eller personens uppdrag.',
      en: '{count} that had a project group member {k, plural, one {has} other {have}} lost the person or the assignment.',
      ar: '{count} كان لها عضو في فريق المشروع فقدت العضو أو تكليفه.',
    },
    { among: has('projectGroupMember', 'active', 'left', 'no_mandate'), holds: atLeast(1, 2) },
  ),
  organisations(
    'F7',
    { facet: 'otherGoverningDocuments', notEmpty: true },
    {
      sv: '{count} har redan frågorna i andra styrande dokument.',
      en: '{count} already {k, plural, one {has} other {have}} the issues in other governing documents.',
      ar: '{count} لديها هذه القضايا في وثائق توجيهية أخرى.',
    },
  ),
  organisations('F15', has('changeType', 'confirmed_existing'), {
    sv: '{count} uppger att planen bekräftade det arbete som redan fanns.',
    en: '{count} {k, plural, one {says} other {say}} that the plan confirmed work that was already there.',
    ar: '{count} أفادت بأن الخطة أكدت عملًا كان قائمًا.',
  }),
]
