/** What started a workflow, and what the runner says about it. */
export interface Event {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string
  /** What stands in the file `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
  /** `GITHUB_SHA` */
  readonly sha: string
  /** `GITHUB_REF` */
  readonly ref: string
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`, for pull requests. */
  readonly headRef?: string
  readonly baseRef?: string
  /** What `actions/runs` says the run is about. */
  readonly head: { readonly sha: string; readonly branch: string; readonly repository: string }
  readonly actor: string
}
