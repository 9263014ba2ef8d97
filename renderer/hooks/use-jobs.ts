import { create } from 'zustand';

/** Long work that goes on while people do something else; the status bar shows it. */
export interface Job {
  readonly id: string;
  /** What is being done, in the interface language: `Paket wird exportiert`. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is. */
  readonly of: number;
  readonly cancel?: () => void;
}

export const useJobs = create<{ readonly jobs: readonly Job[] }>(() => ({ jobs: [] }));

/** Shows a job, or how far it is. */
export function reportJob(job: Job): void {
  useJobs.setState(({ jobs }) => ({
    jobs: jobs.some(({ id }) => id === job.id) ? jobs.map((old) => (old.id === job.id ? job : old)) : [...jobs, job],
  }));
}

/** Takes a job out of the status bar: done, failed or cancelled. */
export function endJob(id: string): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));
}
