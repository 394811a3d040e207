/** The kinds of files that reports become. */
export const REPORT_FORMATS = ['html', 'md', 'pdf', 'docx', 'pptx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
