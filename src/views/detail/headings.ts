/** Ids of the headings that the panel’s foot leads to. */
export const EVIDENCE_HEADING = 'detail-evidence'
export const HISTORY_HEADING = 'detail-history'
