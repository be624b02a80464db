/**
 * How far the engine is: its program arrives (bytes), the tables arrive (files), the statement runs.
 * `total` is null where it is not known.
 */
export type Progress = { step: 'engine' | 'tables' | 'query'; loaded: number; total: number | null };
export type OnProgress = (progress: Progress) => void;
