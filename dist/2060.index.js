export const id = 2060;
export const ids = [2060];
export const modules = {

/***/ 62060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lj: () => (/* reexport */ checkFloor),
  H8: () => (/* reexport */ firstCheck),
  ki: () => (/* reexport */ floorNamed),
  b5: () => (/* reexport */ isFloor),
  pn: () => (/* reexport */ isPolicy),
  Tu: () => (/* reexport */ isSameFloor),
  Aq: () => (/* reexport */ loadCandidate),
  lF: () => (/* reexport */ loadContract),
  xE: () => (/* reexport */ loadFloor),
  tb: () => (/* reexport */ loadPolicy),
  C0: () => (/* reexport */ loosenedCheck),
  Xn: () => (/* reexport */ measurementCheck),
  tm: () => (/* reexport */ measuringChanges),
  cb: () => (/* reexport */ policyChanges),
  oh: () => (/* reexport */ usualDrift)
});

// UNUSED EXPORTS: contractJsonSchema, contractReference, policyJsonSchema, policyReference

;// CONCATENATED MODULE: ./src/policy/policy-checks.ts
/** A pull request that weakens the policy is shown; it is judged by the policy in force. @param changes in words */
function loosenedCheck(changes) {
    return policyCheck('loosened', `The pull request loosens its own policy, which does not count for it: ${listed(changes)}.`, 'Look at the change of the policy; it counts from the merge on.');
}
/** The first policy of a repository judges the pull request that brings it. */
function firstCheck(path) {
    return policyCheck('first', `The base has no policy yet: this pull request is judged by its own ${JSON.stringify(path)}.`, 'Look at the policy; from the merge on pull requests are judged by it.');
}
/** What the measurement depends on is another than on the base. @param changes files, and keys of `candidate` in words */
function measurementCheck(changes) {
    return policyCheck('measurement', `The pull request changes how the model is measured: ${listed(changes)}.`, 'Look at these changes: a better number may come from them and not from the model.');
}
function policyCheck(subject, reason, nextStep) {
    return {
        id: `policy/${subject}`,
        family: 'policy',
        subject,
        status: 'fail',
        severity: 'warn',
        limits: [],
        reason,
        nextStep
    };
}
function listed(texts) {
    const more = texts.length > 5 ? ` and ${texts.length - 5} more` : '';
    return texts.slice(0, 5).join('; ') + more;
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var metrics = __webpack_require__(3528);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
;// CONCATENATED MODULE: ./src/policy/written-text.ts

/** Text that YAML may take for a number or a boolean: read as it stands in the source (`01`, `NO`, `2026.10`). */
const written_text_sourceText = registries/* registry */.u5();
/** Free text: never empty; in an editor also a number or a boolean. */
const written_text_text = () => schemas/* string */.YjP().min(1, 'must not be empty').register(written_text_sourceText, { anyScalar: true });
/** Text that says something: more than blanks. */
const words = () => written_text_text().refine((written) => written === '' || written.trim() !== '', 'must not be blank');
const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
/** A length of time, such as `90s`, `20m`, `1h`, `180d`, `4w`; not zero, at most 5 digits. */
const durationText = () => schemas/* string */.YjP().regex(/^[1-9][0-9]{0,4}[smhdw]$/, 'must be a duration such as 90s, 20m, 1h, 180d or 4w');
/**
 * Milliseconds of a duration that `durationText` accepted.
 *
 * @example
 * millisecondsOf('20m') // => 1200000
 */
function millisecondsOf(duration) {
    const unit = duration.at(-1);
    return Number(duration.slice(0, -1)) * secondsOf[unit] * 1000;
}
/** A path in the repository, or where the job writes. */
const path = (description) => schemas/* string */.YjP().min(1, 'must not be empty').describe(description);

;// CONCATENATED MODULE: ./src/policy/contract-file.ts



const bound = (description) => schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().min(1, 'must not be empty')])
    .optional()
    .describe(description);
const contractColumnFile = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(documents/* contractTypes */.EN)
        .optional()
        .describe('What every value is; `integer` is a number without a fraction. Without it anything')
        .meta({ examples: ['integer'] }),
    min: bound('Smallest value; for a timestamp a day or a time such as `2026-01-31T06:00:00Z`').meta({
        examples: [0, '2026-01-01']
    }),
    max: bound('Largest value; a day counts to its end, in UTC. Times are read to the microsecond').meta({
        examples: [23, '2026-12-31']
    }),
    nullable: schemas/* union */.KCZ([
        schemas/* boolean */.zMY(),
        schemas/* number */.aig().min(0, 'must be a share of rows in [0, 1]').max(1, 'must be a share of rows in [0, 1]')
    ])
        .default(false)
        .describe('Whether rows may be without a value, or which share of them may; NaN is no value')
        .meta({ examples: [0.02] }),
    values: schemas/* array */.YOg(written_text_text())
        .min(1, 'must name at least one value')
        .optional()
        .describe('All values that may occur')
        .meta({ examples: [['ATL', 'JFK', 'LGA']] }),
    unique: schemas/* boolean */.zMY().default(false).describe('No two rows have the same value'),
    severity: schemas/* enum */.k5n(documents/* severities */.gO)
        .default('block')
        .describe('`warn` never blocks; `strict` blocks also what is not decided')
})
    .describe('A column, which must be there, and what it holds');
/** The data contract as a file says it. */
const contract_file_contractFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones)')
        .describe('Version of this format'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP().min(1), contractColumnFile)
        .describe('The columns: one entry is one check, its key is the name of the column')
        .meta({ examples: [{ hour: { type: 'integer', min: 0, max: 23 } }] }),
    'additional-columns': schemas/* enum */.k5n(['allow', 'refuse'])
        .default('allow')
        .describe('What a column is that the contract does not name')
})
    .describe('What the rows of a table must be');
/** What could be read of a file that may have mistakes. */
const partialContractFile = contract_file_contractFile.partial();

;// CONCATENATED MODULE: ./src/policy/metric-entry-file.ts



const amount = () => schemas/* number */.aig().min(0, 'must be at least 0');
/** One entry of `metrics:` as the file says it. */
const metricEntryFile = schemas/* strictObject */.rej({
    metric: written_text_text()
        .optional()
        .describe('Metric of the catalogue; by default the key of the entry')
        .meta({ examples: ['accuracy'] }),
    column: written_text_text()
        .optional()
        .describe('Column of the predictions, instead of a metric; with `aggregate` and `direction`')
        .meta({ examples: ['latency_ms'] }),
    aggregate: schemas/* string */.YjP()
        .regex(/^(mean|sum|median|p(?!0+(\.0+)?$)[0-9]{1,2}(\.[0-9]{1,3})?)$/, 'must be mean, sum, median or a percentile such as p95 (p1 to p99.9)')
        .optional()
        .describe('How the column becomes one number: `mean`, `sum`, `median`, or a percentile such as `p95`')
        .meta({ examples: ['mean', 'sum', 'median', 'p95'] }),
    class: written_text_text()
        .optional()
        .describe('The metric of one class')
        .meta({ examples: ['dog'] }),
    average: schemas/* enum */.k5n(['macro', 'micro', 'weighted']).optional().describe('How the classes are averaged'),
    direction: documents/* directionSchema */.lE
        .optional()
        .describe('Which way is better; required for a column and for a number of your own, known for the catalogue'),
    'max-drop': amount()
        .optional()
        .describe('How far a metric that is better when higher may fall below the baseline, in its own unit: 0.01 is one point')
        .meta({ examples: [0.01] }),
    'max-drop-percent': amount()
        .optional()
        .describe('The same in per cent of the baseline')
        .meta({ examples: [2] }),
    'max-rise': amount()
        .optional()
        .describe('How far a metric that is better when lower may rise above the baseline, in its own unit')
        .meta({ examples: [0.01] }),
    'max-rise-percent': amount()
        .optional()
        .describe('The same in per cent of the baseline')
        .meta({ examples: [10] }),
    'min-gain': amount()
        .optional()
        .describe('The candidate must be better than the baseline by so much')
        .meta({ examples: [0.005] }),
    'max-gain': amount()
        .optional()
        .describe('A gain beyond this is suspicious: labels may have leaked')
        .meta({ examples: [0.2] }),
    min: schemas/* number */.aig()
        .optional()
        .describe('Smallest value that is good enough, whatever the baseline')
        .meta({ examples: [0.8] }),
    max: schemas/* number */.aig()
        .optional()
        .describe('Largest value that is good enough, whatever the baseline')
        .meta({ examples: [25] }),
    'fail-when': schemas/* enum */.k5n(['likely', 'proven'])
        .default('likely')
        .describe('`proven`: a regression limit fails only when the drop is proven to be beyond it'),
    proven: schemas/* boolean */.zMY()
        .default(false)
        .describe('A `min` or `max` passes only when the bound of the interval meets it too'),
    severity: schemas/* enum */.k5n(documents/* severities */.gO)
        .default('block')
        .describe('`warn` never blocks; `strict` blocks also what is not decided'),
    decide: schemas/* enum */.k5n(['statistics', 'estimate'])
        .default('statistics')
        .describe('`estimate`: these rows are the whole population, so the numbers decide')
})
    .describe('One entry is one check; its key is the name of the check')
    .meta({ id: 'metric' });
const metric_entry_file_metricsFile = schemas/* record */.g1P(schemas/* string */.YjP().min(1), metricEntryFile)
    .describe('What is checked: one entry is one check, `metric` defaults to the key')
    .meta({ examples: [{ accuracy: { 'max-drop': 0.01, min: 0.8 } }] });

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./src/policy/later.ts

/** Kept beside the schema, not in it: editors must not offer what is refused. */
const later = registries/* registry */.u5();

;// CONCATENATED MODULE: ./src/policy/drift-file.ts




const ofEnvironment = 'is of the connection, which comes from the environment and never from the policy';
const sqlFile = schemas/* strictObject */.rej({
    engine: schemas/* enum */.k5n(['duckdb', 'postgres', 'trino']).describe('Database that counts'),
    table: written_text_text()
        .optional()
        .describe('Table: `table`, `schema.table` or `catalog.schema.table`, without quotes')
        .meta({ examples: ['flights.january'] }),
    query: written_text_text()
        .optional()
        .describe('Instead of a table: one SELECT, whose result is the table')
        .meta({ examples: ['SELECT * FROM flights WHERE month = 1'] }),
    timeout: durationText()
        .default('10m')
        .describe('How long the database may take')
        .meta({ examples: ['20m'] })
})
    .describe('A table inside a database, counted there: no row leaves it. `table` or `query`; the connection comes from the environment, never from the policy')
    .register(later, {
    never: Object.fromEntries(['url', 'uri', 'dsn', 'connection', 'host', 'port', 'database', 'user', 'username', 'password', 'token'].map((key) => [key, ofEnvironment]))
})
    .meta({ id: 'sql' });
const inDatabase = schemas/* strictObject */.rej({ sql: sqlFile }).describe('A table inside a database');
const fraction = (description) => schemas/* number */.aig().gt(0, 'must be above 0 and below 1').lt(1, 'must be above 0 and below 1').describe(description);
/** What each limit is, and where it stands if nobody says: `docs/decisions.md`, "Drift". */
const limit = {
    ks: fraction('Numbers: largest difference of the shares below a value (Kolmogorov-Smirnov), or of the shares of a value that holds half of the rows'),
    // Clipped at 1 % and 99 %, no two tables are further apart than 14.2 standard deviations.
    wasserstein: schemas/* number */.aig()
        .gt(0, 'must be above 0 and below 10')
        .lt(10, 'must be above 0 and below 10')
        .describe('Numbers: how far values moved on average, in standard deviations of the reference'),
    'jensen-shannon': fraction('Categories: distance of the shares (Jensen-Shannon, base 2, corrected for chance)'),
    missing: fraction('Rise of the share of rows without a value'),
    'new-categories': fraction('Categories: share of rows in categories that the reference does not have'),
    infinite: fraction('Numbers: rise of the share of infinite values')
};
/** Where a limit stands that nobody writes. */
const usualLimits = {
    ks: 0.1,
    wasserstein: 0.25,
    'jensen-shannon': 0.1,
    missing: 0.02,
    'new-categories': 0.005,
    infinite: 0.02
};
const limitsFile = schemas/* strictObject */.rej({
    ks: limit.ks.default(usualLimits.ks),
    wasserstein: limit.wasserstein.default(usualLimits.wasserstein),
    'jensen-shannon': limit['jensen-shannon'].default(usualLimits['jensen-shannon']),
    missing: limit.missing.default(usualLimits.missing),
    'new-categories': limit['new-categories'].default(usualLimits['new-categories']),
    infinite: limit.infinite.default(usualLimits.infinite)
})
    .describe('How far a column may drift: what is smaller is no drift, however significant');
const elsewhere = 'is for the data contract (data-contract: contract.yml)';
const reported = 'is reported and cannot be a limit: it depends on the number of rows or of bins';
const columnFile = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(documents/* columnTypes */.SO)
        .optional()
        .describe('What the column is taken for, instead of what its values look like; `text` is not compared')
        .meta({ examples: ['categorical'] }),
    severity: schemas/* enum */.k5n(documents/* severities */.gO)
        .optional()
        .describe('Severity of this column, instead of `drift.severity`')
        .meta({ examples: ['block'] }),
    ks: limit.ks.optional().meta({ examples: [0.08] }),
    wasserstein: limit.wasserstein.optional().meta({ examples: [0.2] }),
    'jensen-shannon': limit['jensen-shannon'].optional().meta({ examples: [0.08] }),
    missing: limit.missing.optional().meta({ examples: [0.05] }),
    'new-categories': limit['new-categories'].optional().meta({ examples: [0.01] }),
    infinite: limit.infinite.optional().meta({ examples: [0.01] })
})
    .describe('What is said of one column; limits that are not written are those of `drift.limits`')
    .register(later, {
    never: {
        min: elsewhere,
        max: elsewhere,
        values: elsewhere,
        unique: elsewhere,
        nullable: elsewhere,
        psi: reported,
        'p-value': reported
    }
});
/** `drift:` as the file says it. */
const driftFile = schemas/* strictObject */.rej({
    reference: schemas/* union */.KCZ([path('`baseline`, a table or a profile'), inDatabase])
        .default('baseline')
        .describe('What the data are compared with: `baseline` (the profile kept with it), the path of a table or of a profile, or `{ sql: ... }`')
        .meta({ examples: ['data/january.parquet', { sql: { engine: 'postgres', table: 'flights.january' } }] }),
    current: schemas/* union */.KCZ([path('A table or a profile'), inDatabase])
        .optional()
        .describe('The data that are looked at, said in the same way. Default: the columns of the predictions')
        .meta({ examples: ['data/july.parquet'] }),
    exclude: schemas/* array */.YOg(written_text_text())
        .optional()
        .describe('Columns that are not looked at')
        .meta({ examples: [['id', 'comment']] }),
    group: written_text_text()
        .optional()
        .describe('Column of groups of rows that belong together, such as one day: whole groups are then compared')
        .meta({ examples: ['date'] }),
    'min-count': schemas/* int */.Whr('must be a whole number')
        .min(0, 'must be at least 0')
        .default(0)
        .describe('Categories of fewer rows are folded into one when a profile is stored, so that they do not leave')
        .meta({ examples: [10] }),
    columns: schemas/* record */.g1P(schemas/* string */.YjP().min(1), columnFile)
        .optional()
        .describe('What is said of single columns. All others are looked at too, by what their values look like')
        .meta({ examples: [{ hour: { type: 'categorical' }, distance: { severity: 'block', ks: 0.08 } }] }),
    limits: limitsFile.optional(),
    severity: schemas/* enum */.k5n(documents/* severities */.gO)
        .default('block')
        .describe('What a column that drifted does: `warn` never blocks; `strict` blocks also what is not decided'),
    'drifted-share': schemas/* number */.aig()
        .gt(0, 'must be above 0 and at most 1')
        .max(1, 'must be above 0 and at most 1')
        .optional()
        .describe('`table/drifted-share` fails when this share of the columns drifted, whatever their severity')
        .meta({ examples: [0.2] })
})
    .describe('Whether the data are still those that the model was made for');

;// CONCATENATED MODULE: ./src/policy/floor-reference.ts
/** No host, no `..`, nothing that is encoded, no branch and no tag. */
const floorForm = /^github:([A-Za-z0-9][A-Za-z0-9_-]{0,38})\/(?!\.{1,2}\/)([A-Za-z0-9._-]{1,100})\/((?:(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}\/){0,10}[A-Za-z0-9._-]{1,100}\.ya?ml)@([0-9a-f]{40})$/;
/**
 * A floor as a policy names it; undefined where it is no such name.
 *
 * @example
 * floorReference('github:acme/policies/churn.yml@' + '1'.repeat(40))?.path // => 'churn.yml'
 */
function floorReference(text) {
    const [, owner, repo, path, commit] = floorForm.exec(text) ?? [];
    if (owner === undefined || repo === undefined || path === undefined || commit === undefined)
        return undefined;
    return { owner, repo, path, commit, text };
}
/** Whether two names are of one file, at whatever commits. */
function isSameFloor(one, other) {
    const [a, b] = [one, other].map((name) => String(name).split('@')[0]?.toLowerCase());
    return a === b;
}

;// CONCATENATED MODULE: ./src/policy/task-file.ts




const column = (description) => written_text_text().optional().describe(description);
/** `task:` as the file says it. */
const taskFile = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(documents/* taskTypes */.tc)
        .register(later, { values: ['ranking'] })
        .describe('What the model does; `score` for evaluations by item'),
    id: column('Column that pairs the two models, unique; `row-number` pairs by position. Default: `id`').meta({
        examples: ['id', 'row-number']
    }),
    label: column('Column of the truth. Default: `label`').meta({ examples: ['label'] }),
    prediction: column('Column of the predicted class or value; not read beside `threshold`. Default: `prediction`').meta({
        examples: ['prediction']
    }),
    score: schemas/* union */.KCZ([written_text_text(), schemas/* record */.g1P(schemas/* string */.YjP().min(1), written_text_text())])
        .optional()
        .describe('Column of the score; for multiclass a map of classes to columns. Default: `score`')
        .meta({ examples: ['score', { cat: 'p_cat', dog: 'p_dog' }] }),
    positive: written_text_text()
        .optional()
        .describe('Binary: the class that counts as positive; `1` where the classes are 0 and 1')
        .meta({ examples: [1] }),
    threshold: schemas/* number */.aig()
        .min(0, 'must be in [0, 1]')
        .max(1, 'must be in [0, 1]')
        .optional()
        .describe('Binary: scores from here on are predicted positive, on both sides, whatever a column of predictions says. Without it, and without that column, 0.5')
        .meta({ examples: [0.5] }),
    group: column('Column of groups of rows that belong together, such as one day or one user').meta({
        examples: ['date']
    }),
    weight: column('Column of the weights of rows').meta({ examples: ['weight'] }),
    'min-rows': schemas/* int */.Whr('must be a whole number')
        .min(1, 'must be at least 1')
        .default(1)
        .describe('Fewer rows are an error; score: fewer items with a score'),
    sample: column('Score: column of the repeated sample within an item').meta({ examples: ['epoch'] }),
    'missing-scores': schemas/* number */.aig()
        .min(0, 'must be at least 0 and below 1')
        .lt(1, 'must be at least 0 and below 1')
        .default(0)
        .describe('Score: share of blank scores that is tolerated')
})
    .describe('How the rows of predictions are read');

;// CONCATENATED MODULE: ./src/policy/waivable-rules.ts

/** The rules that may be waived: of metrics, of drift, and of the data contract. */
const waivableRules = [
    ...new Set([...documents/* rules */.aO, ...documents/* driftRules */.xp, 'drifted-share', ...documents/* contractRules */.k2])
];
/** Rules that are broken or not, without a number between. */
const rulesWithoutNumber = ['present', 'additional-columns'];

;// CONCATENATED MODULE: ./src/policy/policy-file.ts









const metricFileFormats = schemas/* enum */.k5n(['auto', 'flat', 'classification-report', 'kfp'])
    .register(later, { values: ['junit', 'nested', 'sklearn'] })
    .default('auto')
    .describe('How the file is read; `auto` recognises it');
const metricFile = schemas/* strictObject */.rej({ path: path('The file').meta({ examples: ['out/load.json'] }), format: metricFileFormats })
    .describe('A metric file and how it is read');
const reference = path(`${Object.values(documents/* referenceForms */.Th)
    .map((form) => `\`${form}\``)
    .join(', ')}; \`git:base:\` is the base commit of the pull request`);
const candidateFile = schemas/* strictObject */.rej({
    run: written_text_text()
        .optional()
        .describe('Command that measures the model; leave it out when an earlier step wrote the files')
        .meta({ examples: ['python evaluate.py'] }),
    timeout: durationText()
        .default('30m')
        .describe('How long the command may take')
        .meta({ examples: ['20m'] }),
    predictions: path('One row an example: CSV, TSV, JSON Lines or Parquet; a path or a quoted glob')
        .optional()
        .meta({ examples: ['out/predictions.csv'] }),
    metrics: schemas/* union */.KCZ([path('One metric file'), schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* union */.KCZ([path('A metric file'), metricFile]))])
        .optional()
        .describe('Numbers that your code measured: one file, or a map of names to files (metrics are then called `test/accuracy`); paths or quoted globs')
        .meta({ examples: ['out/metrics.json', { test: 'out/test.json' }] }),
    files: schemas/* array */.YOg(path('A model file'))
        .optional()
        .describe('Model files, whose digests are recorded')
        .meta({ examples: [['model/model.onnx']] }),
    'measured-by': schemas/* array */.YOg(path('A file that the measurement depends on'))
        .optional()
        .describe('Files that the measurement depends on: changes to them are shown, and with a list also another `run`, `predictions`, `metrics` or `from`')
        .meta({ examples: [['evaluate.py', 'data/test.csv']] }),
    from: written_text_text()
        .optional()
        .describe('A version or a run that another system makes for this commit, instead of run, predictions and metrics: a reference to a registry or a store, with `{commit}` or `{pr}` in it')
        .meta({ examples: ['models:/churn@pr-{pr}'] }),
    wait: durationText()
        .optional()
        .describe('How long `from` is waited for')
        .meta({ examples: ['60m'] }),
    repeats: schemas/* int */.Whr('must be a whole number')
        .min(1, 'must be at least 1')
        .max(documents/* MOST_REPEATS */.pk, `must be at most ${documents/* MOST_REPEATS */.pk}`)
        .default(1)
        .describe('How often `run` is started: what its numbers differ by is the noise that a change must rise above')
        .meta({ examples: [5] }),
    aggregate: documents/* aggregateSchema */.ht.optional()
})
    .describe('How the model of this pull request is measured');
const baselineFile = schemas/* strictObject */.rej({
    from: schemas/* union */.KCZ([reference, schemas/* array */.YOg(reference).min(1, 'must name at least one place')])
        .describe(`Where the baseline is kept, one place or a list tried in order: ${Object.values(documents/* referenceForms */.Th)
        .map((form) => `\`${form}\``)
        .join(', ')}`)
        .meta({
        examples: ['git:base:predictions.csv', ['git:main:metrics/production', 'file:baseline/predictions.csv']]
    }),
    run: written_text_text()
        .optional()
        .describe('Command that measures the baseline again when its stored rows are of other data')
        .meta({ examples: ['python evaluate.py --model "$MODEL_GATE_BASELINE_URI"'] }),
    predictions: path('What that command writes')
        .optional()
        .meta({ examples: ['out/baseline.csv'] }),
    'max-age': durationText()
        .optional()
        .describe('An older baseline is reported as `old-baseline`')
        .meta({ examples: ['180d'] }),
    'on-unreachable': schemas/* enum */.k5n(['error', 'next'])
        .default('error')
        .describe('When a place cannot be reached: end with an error, or try the next'),
    anchor: reference
        .optional()
        .describe('A pinned release against which slow creep is measured')
        .meta({ examples: ['git:v1.0:predictions.csv'] })
})
    .describe('What the candidate is compared with');
const sliceFile = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(schemas/* union */.KCZ([written_text_text(), schemas/* array */.YOg(written_text_text()).min(1, 'must name at least one column')]))
        .min(1, 'must name at least one column')
        .describe('Columns; a list within the list crosses its columns')
        .meta({ examples: [['carrier', 'origin', ['carrier', 'origin']]] }),
    'min-rows': schemas/* int */.Whr('must be a whole number')
        .min(100, 'must be at least 100')
        .default(100)
        .describe('Smaller slices are not judged'),
    metrics: metric_entry_file_metricsFile
})
    .describe('Checks that are made in every slice');
const waiverFile = schemas/* strictObject */.rej({
    check: written_text_text()
        .describe('Id of the check, as in the report')
        .meta({ examples: ['metric/accuracy[carrier=HA]'] }),
    rule: schemas/* enum */.k5n(waivableRules).describe('The rule that may fail'),
    'up-to': schemas/* number */.aig()
        .optional()
        .describe('How far it may go: beyond this the check fails all the same. Required but for rules without a number: `present` and `additional-columns`; for `type`, `values`, `unique` and `nullable` a share of rows')
        .meta({ examples: [0.05] }),
    until: iso/* date */.p6('must be a day of the calendar such as 2026-12-31')
        .describe('Last day on which it counts, UTC')
        .meta({ examples: ['2026-12-31'] }),
    reason: words()
        .describe('Why')
        .meta({ examples: ['HA left the route in May'] }),
    owner: words()
        .describe('Who answers for it')
        .meta({ examples: ['@acme/risk-models'] })
})
    .describe('A failure that is accepted for a while');
const effect = (usual, description) => schemas/* enum */.k5n(['block', 'warn', 'ignore']).default(usual).describe(description);
const effects = {
    fail: effect('block', 'A limit is broken'),
    missing: effect('block', 'A number that the policy asks for is not there'),
    incomparable: effect('block', 'The two models were measured on different data'),
    inconclusive: effect('warn', 'The data are too few to tell'),
    'no-baseline': effect('warn', 'There is nothing to compare with'),
    'not-judged': effect('ignore', 'A slice has too few rows'),
    'unproven-data': effect('ignore', 'It is not proven that both sides were measured on the same data'),
    'old-baseline': effect('warn', 'The baseline is older than `baseline.max-age`')
};
const whenFile = schemas/* strictObject */.rej(effects)
    .describe('What each outcome does; an error always blocks')
    .register(later, { never: { error: 'always blocks and cannot be named' } });
/** What happens where the policy says nothing. */
const usualEffects = whenFile.parse({});
/** Beyond it a bound is the furthest of the 10,000 replicates of a bootstrap, whatever the confidence. */
const confidenceRange = 'must be above 0.5 and at most 0.9999';
/** The policy as a file says it: every key, its type, its default and its description. */
const policy_file_policyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones)')
        .describe('Version of this format'),
    extends: schemas/* string */.YjP()
        .regex(floorForm, 'must be github:<owner>/<name>/<path>.yml@<commit>, the commit in full (40 of 0-9 a-f): branches and tags move')
        .optional()
        .describe('A floor that this policy may only tighten: a file of a repository of the same GitHub, at a commit of its default branch')
        .meta({ examples: ['github:acme/policies/churn.yml@3f2a9c0d5b1e8f7a6c4d2e0b9f8a7c6d5e4f3a2b'] }),
    model: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be 1 to 64 of a-z 0-9 . _ - and begin with a letter or a digit')
        .describe('Name of the model: key of the comment, the baselines and the artifacts')
        .meta({ examples: ['churn'] }),
    paths: schemas/* array */.YOg(path('A file, a folder or a glob').refine((pattern) => !pattern.startsWith('!'), {
        error: 'must say which files matter, not which do not'
    }))
        .min(1, 'must name at least one path')
        .optional()
        .describe('Files that the model depends on: a pull request that changes none of them ends green, and nothing is measured')
        .meta({ examples: [['models/**', 'src/**']] }),
    candidate: candidateFile.optional(),
    task: taskFile.optional(),
    baseline: baselineFile.optional(),
    metrics: metric_entry_file_metricsFile.optional(),
    slices: schemas/* union */.KCZ([sliceFile, schemas/* array */.YOg(sliceFile)])
        .optional()
        .describe('Checks within groups of rows: one map or a list of maps'),
    drift: driftFile.optional(),
    'data-contract': path('File that says what the columns of the data must be: types, ranges, domains, missing values, uniqueness')
        .optional()
        .meta({ examples: ['contract.yml'] }),
    confidence: schemas/* number */.aig()
        .gt(0.5, confidenceRange)
        .max(0.9999, confidenceRange)
        .default(0.95)
        .describe('Confidence of each one-sided bound; of the columns that are said to have drifted, one minus this are false alarms at most'),
    when: whenFile.optional(),
    waivers: schemas/* array */.YOg(waiverFile).optional().describe('Failures that are accepted for a while'),
    override: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP()
            .trim()
            .min(1, 'must not be empty')
            .max(50, 'must be at most 50 characters, as a label is')
            .describe('Label that a person with the role maintain or admin puts on the pull request')
            .meta({ examples: ['model-gate: override'] })
    })
        .optional()
        .describe('How a pull request that fails is merged all the same; without it, not at all. An error is never overridden'),
    loosened: schemas/* enum */.k5n(['warn', 'require-codeowner'])
        .default('warn')
        .describe('What a pull request that loosens the policy gets: a warning, or a check that blocks until a code owner of the policy approves its newest commit'),
    'merge-queue': schemas/* enum */.k5n(['evaluate', 'reuse'])
        .default('evaluate')
        .describe('What happens in a merge queue: the group is evaluated, or takes the result of its pull request where all that it depends on is the same'),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(documents/* commentModes */.sw)
            .optional()
            .describe('When the pull request gets a comment; `on-change` where nobody says')
    })
        .optional()
        .describe('How the outcome is shown'),
    log: schemas/* enum */.k5n(['mlflow'])
        .optional()
        .describe('Where the job that decides (`run`, or `gate` after `evaluate`) logs each evaluation, for its history: a run of MLflow, on the server that the environment names')
})
    .describe('What is good enough for one model')
    .register(later, { keys: ['inspect'] });
/** What could be read of a file that may have mistakes. */
const partialPolicyFile = policy_file_policyFile.partial();

;// CONCATENATED MODULE: ./src/policy/json-schema.ts






/** JSON Schema (draft 7, which YAML editors read) of the policy as a file says it, with descriptions, defaults and the names of the metrics. */
function json_schema_policyJsonSchema() {
    return { ...schemaOf(policyFile), title: 'Model Gate policy' };
}
/** JSON Schema of the data contract as a file says it. */
function json_schema_contractJsonSchema() {
    return { ...schemaOf(contractFile), title: 'Model Gate data contract' };
}
function schemaOf(file) {
    return z.toJSONSchema(file, {
        target: 'draft-7',
        io: 'input',
        override({ zodSchema, jsonSchema }) {
            if (sourceText.has(zodSchema) || sourceText.get(zodSchema) !== undefined)
                jsonSchema.type = ['string', 'number', 'boolean'];
            if (zodSchema._zod.def === metricsFile._zod.def)
                jsonSchema.properties = suggestions();
        }
    });
}
/** The names of the catalogue, offered as keys; any other key is a number of the user's own. */
function suggestions() {
    return Object.fromEntries(catalogue
        .filter(({ kind }) => kind !== 'report-only')
        .map(({ name, description }) => [name, { allOf: [{ $ref: '#/definitions/metric' }], description }]));
}

;// CONCATENATED MODULE: ./src/policy/drift-types.ts

/** What a column of each type is held against. */
const rulesOf = {
    numeric: ['ks', 'wasserstein', 'missing', 'infinite'],
    categorical: ['jensen-shannon', 'new-categories', 'missing'],
    boolean: ['jensen-shannon', 'new-categories', 'missing'],
    // By hour of the day and day of the week, which are always the same categories.
    timestamp: ['jensen-shannon', 'missing'],
    text: []
};
/**
 * The types whose columns are held against all of the rules.
 *
 * @example
 * typesWith(['ks', 'missing']) // => ['numeric']
 */
function typesWith(rules) {
    return documents/* columnTypes */.SO.filter((type) => rules.every((rule) => rulesOf[type].includes(rule)));
}

;// CONCATENATED MODULE: ./src/policy/written.ts

/** Offset of what the path leads to, or of the nearest thing around it; of the key itself where `key` is asked for. */
function offsetOf(root, path, at) {
    let here = root;
    for (const [index, step] of path.entries()) {
        const entry = here.kind === 'map' && typeof step === 'string' ? here.entries.get(step) : undefined;
        if (entry !== undefined && at === 'key' && index === path.length - 1)
            return entry.keyOffset;
        const next = entry?.value ?? (here.kind === 'list' && typeof step === 'number' ? here.items[step] : undefined);
        if (next === undefined)
            break;
        here = next;
    }
    return here.offset;
}
/**
 * The path as a person reads it.
 *
 * @example
 * keyPathText(['baseline', 'from', 1]) // => 'baseline.from[1]'
 */
function keyPathText(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        const name = /^[\w@/-]+$/.test(step) ? step : shown(step);
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}
/**
 * Hostile text in quotes, cut at 80 characters.
 *
 * @example
 * shown('a\u0007b') // => '"a\\u0007b"'
 */
function shown(text) {
    const quoted = JSON.stringify(text);
    return quoted.length <= 80 ? quoted : `${(0,documents/* cutText */.IN)(quoted, 79)}"`;
}

;// CONCATENATED MODULE: ./src/policy/standard-path.ts

const addressed = {
    postgres: 'Write { sql: { engine: postgres, table: ... } }; the connection comes from the environment',
    postgresql: 'Write { sql: { engine: postgres, table: ... } }; the connection comes from the environment',
    trino: 'Write { sql: { engine: trino, table: ... } }; the connection comes from the environment',
    duckdb: 'Write { sql: { engine: duckdb, table: ... } }; the connection comes from the environment',
    file: 'Write the path alone',
    git: 'Write the path alone: it is read at the base commit where that has it'
};
/** A path in the repository, or of a file that the job made. Notes an address, which may hold a password and is therefore never shown. */
function standardPath(path, at, mistakes) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(path)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
        const hint = addressed[scheme] ?? 'Fetch the file in an earlier step and write its path';
        mistakes.note(at, { message: `must be a path, got an address that begins with ${shown(`${scheme}:`)}`, hint });
    }
    return path;
}

;// CONCATENATED MODULE: ./src/policy/drift-source.ts




/** Where a table is. Notes what would be read as another place than was meant. */
function driftSource(written, key, mistakes) {
    const path = ['drift', key];
    if (typeof written !== 'string')
        return { kind: 'sql', sql: sqlSource(written.sql, [...path, 'sql'], mistakes) };
    if (written === 'baseline') {
        if (key === 'reference')
            return { kind: 'baseline' };
        mistakes.note(path, {
            message: 'is what the baseline is compared with, and cannot be the baseline',
            hint: 'Leave it out for the columns of the predictions; for a file of that name write ./baseline'
        });
    }
    else if (key === 'reference' && /^[A-Za-z]+$/.test(written) && (0,documents/* nearest */.pA)(written, ['baseline']) !== undefined) {
        mistakes.note(path, {
            message: `must be baseline, a path or { sql: ... }, got ${shown(written)}`,
            hint: `Did you mean baseline? For a file of that name write ./${written}`
        });
    }
    return { kind: 'file', path: standardPath(written, path, mistakes) };
}
function sqlSource(file, path, mistakes) {
    const { engine, table, query, timeout } = file;
    if (table !== undefined && query !== undefined) {
        mistakes.note([...path, 'query'], { at: 'key', message: 'and table exclude each other', hint: 'Keep one of them' });
    }
    if (table === undefined && query === undefined && mistakes.clean(path)) {
        mistakes.note(path, { at: 'key', message: 'needs a table or a query', hint: 'Write table: <schema>.<table>' });
    }
    if (table !== undefined)
        noteTable(table, [...path, 'table'], mistakes);
    if (query !== undefined)
        noteQuery(query, [...path, 'query'], mistakes);
    return {
        engine,
        ...(table !== undefined && { table }),
        ...(query !== undefined && { query }),
        timeoutMilliseconds: millisecondsOf(timeout)
    };
}
function noteTable(table, path, mistakes) {
    if (holdsSecret(table))
        return noteSecret(path, mistakes);
    if (/^[^.\s"'`;/\\:]+(\.[^.\s"'`;/\\:]+){0,2}$/.test(table))
        return;
    const hint = /^\s*(select|with)\s/i.test(table)
        ? 'A SELECT is a query: write query: "..."'
        : 'Names are quoted for you; for one with a space, a dot or a quote in it write query: SELECT * FROM ...';
    mistakes.note(path, {
        message: `must be table, schema.table or catalog.schema.table, got ${shown(table)}`,
        hint
    });
}
function noteQuery(query, path, mistakes) {
    if (holdsSecret(query))
        return noteSecret(path, mistakes);
    if (!/^(select|with)\b/i.test(query.slice(beginOf(query)))) {
        mistakes.note(path, { message: `must be one SELECT, got ${shown(query)}`, hint: 'Begin with SELECT or WITH' });
    }
    if (/;\s*$/.test(query)) {
        mistakes.note(path, { message: 'must be one SELECT without a ";" at its end', hint: 'Leave the ";" out' });
    }
}
/** Where the first word stands, behind spaces, parentheses and comments. */
function beginOf(query) {
    const before = /\s+|\(|--[^\n]*|\/\*[^]*?\*\//y;
    let begin = 0;
    while (before.test(query))
        begin = before.lastIndex;
    return begin;
}
/** `user:password@host`, and `password=...` as databases spell it. */
function holdsSecret(text) {
    return /:\/\/[^/\s'"@:]*:[^/\s'"@]*@/.test(text) || /\b(password|passwd|pwd)\s*=\s*\S/i.test(text);
}
/** What may be a secret is not shown. */
function noteSecret(path, mistakes) {
    mistakes.note(path, {
        message: 'must not hold a password: it would be read by all who read the policy',
        hint: 'The connection comes from the environment'
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(43852);
;// CONCATENATED MODULE: ./src/policy/number-text.ts

const decimal = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$/;
/**
 * A plain decimal number, or undefined: no leading zeros, no underscores, no other bases, finite, and not so small or long that a whole number is made
 * of it.
 *
 * @example
 * numberOf('0.01') // => 0.01
 */
function numberOf(text) {
    if (!decimal.test(text) || !/[0-9]/.test(text.replace(/[eE].*/, '')))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) && !(0,documents/* losesFraction */.vS)(text, value) ? value + 0 : undefined;
}
/** Nobody who means a number writes a longer one. */
const longest = 40;
/**
 * The number that was meant by a spelling that is not one: `1%` is 0.01 (1 where per cents are meant), `0,01` is 0.01, `1_000` is 1000.
 *
 * @param perCent whether the number is itself in per cent
 * @example
 * meantBy('1%', false) // => 0.01
 */
function meantBy(text, perCent) {
    if (text.length > longest)
        return undefined;
    const bare = text.trim();
    if (bare.endsWith('%')) {
        const value = meantBy(bare.slice(0, -1), true);
        return value === undefined || perCent ? value : Number((value / 100).toPrecision(15));
    }
    if (/^0[xo][0-9a-f]{1,12}$/i.test(bare))
        return numberOf(String(Number(bare)));
    if (/^[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9]+)?$/.test(bare))
        return Number(bare.replaceAll('_', ''));
    if (/^[-+]?0*[0-9]*(\.[0-9]*)?$/.test(bare) && /[0-9]/.test(bare))
        return Number(bare);
    if (/^[-+]?[0-9]+,[0-9]+$/.test(bare))
        return Number(bare.replace(',', '.'));
    return numberOf(bare);
}

;// CONCATENATED MODULE: ./src/policy/scalar-value.ts





/** A scalar as the schema's type: text keeps its source, numbers must be plain decimals. Notes what is wrong with it and then is undefined. */
function readScalar(scalar, type, path, mistakes) {
    const value = scalar_value_valueOf(scalar, type, path, mistakes);
    if (value === undefined)
        return undefined;
    const issue = parse/* safeParse */.xL(type, value).error?.issues[0];
    if (issue === undefined)
        return value;
    mistakes.note(path, refusal(type, scalar, issue.message));
    return undefined;
}
function scalar_value_valueOf(scalar, type, path, mistakes) {
    if (type instanceof schemas/* ZodNumber */.rSt || type instanceof schemas/* ZodLiteral */.DN5)
        return numberAt(scalar, type, path, mistakes);
    if (type instanceof schemas/* ZodBoolean */.WFD)
        return booleanAt(scalar, path, mistakes);
    if (type._zod.def.type !== 'string' || scalar.cut === undefined || /^#\s/.test(scalar.cut))
        return scalar.text;
    const whole = `${scalar.text} ${scalar.cut}`;
    mistakes.note(path, {
        message: `" #" begins a comment and cuts the text off before ${shown(scalar.cut)}`,
        hint: `If it is text, quote it: ${shown(whole)}; if it is a comment, put a space after the #`
    });
    return undefined;
}
function numberAt(scalar, type, path, mistakes) {
    const value = scalar.quoted ? undefined : numberOf(scalar.text);
    if (value !== undefined)
        return value;
    const perCent = String(path.at(-1)).endsWith('-percent');
    const meant = meantBy(scalar.text, perCent);
    const example = type instanceof schemas/* ZodLiteral */.DN5 ? 1 : perCent ? 5 : 0.01;
    mistakes.note(path, {
        message: `must be a decimal number, got ${scalar.quoted ? `the text ${shown(scalar.text)}` : shown(scalar.text)}`,
        hint: meant === undefined ? `Write a number such as ${example}` : `Write ${String(meant)}`
    });
    return undefined;
}
function booleanAt(scalar, path, mistakes) {
    if (!scalar.quoted && (scalar.text === 'true' || scalar.text === 'false'))
        return scalar.text === 'true';
    const meant = /^(true|yes|on|y)$/i.test(scalar.text)
        ? 'true'
        : /^(false|no|off|n)$/i.test(scalar.text)
            ? 'false'
            : undefined;
    mistakes.note(path, { message: `must be true or false, got ${shown(scalar.text)}`, hint: meant && `Write ${meant}` });
    return undefined;
}
function refusal(type, { text }, message) {
    if (later.get(type)?.values?.includes(text) === true)
        return { message: `${shown(text)} is not available in this version`, hint: allowedHint(type) };
    if (type instanceof schemas/* ZodNumber */.rSt)
        return { message: `${message}, got ${text}`, hint: asFraction(type, Number(text)) };
    if (!(type instanceof schemas/* ZodEnum */.Vb4))
        return { message: `${message}, got ${type._zod.def.type === 'string' ? shown(text) : text}` };
    const near = (0,documents/* nearest */.pA)(text, type.options.map(String));
    const hint = near === undefined ? undefined : `Did you mean ${near}?`;
    return { message: `must be ${scalar_value_listed(type.options.map(String))}, got ${shown(text)}`, hint };
}
/** Per cents where a fraction is meant. */
function asFraction(type, value) {
    const fraction = Number((value / 100).toPrecision(15));
    return value >= 1 && value <= 100 && type.safeParse(fraction).success ? `Write ${fraction}` : undefined;
}
function allowedHint(type) {
    return type instanceof schemas/* ZodEnum */.Vb4 ? `Write ${scalar_value_listed(type.options.map(String))}` : undefined;
}
/**
 * Choices as a sentence has them.
 *
 * @example
 * listed(['a', 'b', 'c']) // => 'a, b or c'
 */
function scalar_value_listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./src/policy/drift.ts





/** Two tables that nobody wrote limits for: those that a policy has which says nothing of them. */
const usualDrift = {
    reference: { kind: 'baseline' },
    exclude: [],
    minCount: 0,
    columns: new Map(),
    limits: usualLimits,
    severity: 'block'
};
/** What is held against what, defaults filled in. Notes limits that do not suit a column, and columns that are both left out and spoken of. */
function driftOf(file, task, mistakes) {
    const { reference, current, group, 'drifted-share': driftedShare, exclude = [] } = file;
    const excluded = excludedOnce(exclude, mistakes);
    const roles = rolesOf(task, group);
    return {
        reference: driftSource(reference, 'reference', mistakes),
        ...(current !== undefined && { current: driftSource(current, 'current', mistakes) }),
        exclude,
        ...(group !== undefined && { group }),
        minCount: file['min-count'],
        columns: new Map(Object.entries(file.columns ?? {}).map(([name, column]) => {
            noteExcluded(name, excluded, mistakes);
            noteRole(name, column, roles, mistakes);
            return [name, columnOf(name, column, mistakes)];
        })),
        limits: file.limits ?? usualLimits,
        severity: file.severity,
        ...(driftedShare !== undefined && { driftedShare })
    };
}
function columnOf(name, column, mistakes) {
    const { type, severity } = column;
    const rules = documents/* driftRules */.xp.filter((rule) => column[rule] !== undefined);
    noteUnsuited(name, column, rules, mistakes);
    return {
        ...(type !== undefined && { type }),
        ...(severity !== undefined && { severity }),
        limits: Object.fromEntries(rules.map((rule) => [rule, column[rule]]))
    };
}
/** A limit that can never be looked at would be believed to hold. */
function noteUnsuited(name, { type }, rules, mistakes) {
    const path = ['drift', 'columns', name];
    for (const rule of rules) {
        const types = typesWith([rule]);
        if (type === undefined || types.includes(type))
            continue;
        const message = `is for ${scalar_value_listed(types)} columns, and this one is ${type}`;
        const hint = type === 'text' ? 'Text is not compared: write type: categorical, or leave it out' : 'Leave it out';
        mistakes.note([...path, rule], { at: 'key', message, hint });
    }
    if (type !== undefined || typesWith(rules).length > 0)
        return;
    mistakes.note(path, {
        at: 'key',
        message: `has limits that no column has all of: ${rules.join(', ')}`,
        hint: 'ks, wasserstein and infinite are for numbers, jensen-shannon and new-categories for categories'
    });
}
function noteExcluded(name, excluded, mistakes) {
    if (!excluded.has(name))
        return;
    mistakes.note(['drift', 'columns', name], {
        at: 'key',
        message: 'is in drift.exclude, so nothing said here counts',
        hint: 'Keep one of them'
    });
}
/** Columns that pair, group or weigh rows, by name. */
function rolesOf(task, group) {
    return new Map([
        [task?.id, 'task.id'],
        [task?.sample, 'task.sample'],
        [task?.weight, 'task.weight'],
        [task?.group, 'task.group'],
        [group, 'drift.group']
    ]);
}
function noteRole(name, { type }, roles, mistakes) {
    const role = roles.get(name);
    if (role === undefined || type === 'text')
        return;
    mistakes.note(['drift', 'columns', name], {
        at: 'key',
        message: `is ${role}, which is not compared, so nothing said here counts`,
        hint: 'Leave it out, or write `type: text`, which says the same'
    });
}
/** The names without those that are there twice, which are noted. */
function excludedOnce(exclude, mistakes) {
    const seen = new Set();
    exclude.forEach((name, index) => {
        if (seen.has(name))
            mistakes.note(['drift', 'exclude', index], { message: 'is named twice', hint: 'Keep one of them' });
        seen.add(name);
    });
    return seen;
}

;// CONCATENATED MODULE: ./src/policy/document-kind.ts
const policyKind = { name: 'policy', begin: 'Begin with `version: 1` and `model: <name>`' };
const floorKind = { name: 'floor', begin: 'Begin with `version: 1` and `metrics:`' };
const contractKind = { name: 'data contract', begin: 'Begin with `version: 1` and `columns:`' };

;// CONCATENATED MODULE: ./src/policy/floor-file.ts




const ofThePolicy = 'is for each policy to say: a floor stands under many of them';
const ofTheData = 'is for each policy to say: it is where the data of one model are';
const driftOfFloor = driftFile
    .omit({ reference: true, current: true })
    .register(later, { never: { reference: ofTheData, current: ofTheData } });
const { version, metrics: floor_file_metrics, slices, confidence, when, override, loosened, 'data-contract': contract } = policy_file_policyFile.shape;
/** A floor as a file says it: of a policy what judges, and nothing of where the things of one model are. */
const floorFile = schemas/* strictObject */.rej({
    version,
    metrics: floor_file_metrics,
    slices,
    drift: driftOfFloor.optional(),
    'data-contract': contract,
    confidence,
    when,
    override,
    loosened
})
    .describe('What every policy that extends it asks for at least')
    .register(later, {
    never: {
        ...Object.fromEntries(['model', 'paths', 'candidate', 'task', 'baseline', 'merge-queue', 'report', 'log'].map((key) => [
            key,
            ofThePolicy
        ])),
        waivers: 'is not for a floor: what it accepts, it would accept of every model',
        extends: 'is not for a floor: it stands on nothing'
    }
});
const partialFloorFile = floorFile.partial();

;// CONCATENATED MODULE: ./src/policy/along-schema.ts






/**
 * Reads what was written along a schema: the schema says whether `01` is text or a number. Notes every mistake; leaves out what is wrong, so that the
 * rest can still be looked at. A map without one of its required keys is left out itself.
 *
 * @returns plain data of the schema's input type, undefined where nothing of it can be used
 */
function alongSchema(written, schema, path, mistakes) {
    if (written.kind === 'broken')
        return undefined;
    const type = innermost(schema);
    if (type instanceof schemas/* ZodUnion */.fZ7)
        return alongUnion(written, type, path, mistakes);
    if (!suits(written, type)) {
        mistakes.note(path, { message: `must be ${expected(type)}, got ${found(written)}`, hint: hintFor(type, written) });
        return undefined;
    }
    if (written.kind === 'scalar')
        return readScalar(written, type, path, mistakes);
    if (written.kind === 'map')
        return type instanceof schemas/* ZodObject */.bvH
            ? alongObject(written, type, path, mistakes)
            : alongRecord(written, type, path, mistakes);
    const { element } = type;
    const items = written.items.map((item, index) => alongSchema(item, element, [...path, index], mistakes));
    const whole = items.filter((item) => item !== undefined);
    const { minimum = 0 } = type._zod.bag;
    if (whole.length >= minimum)
        return whole;
    if (items.length < minimum)
        mistakes.note(path, { message: issueOf(type, whole) });
    return undefined;
}
/** The keys of a map that are right, whether or not all that are required are there. */
function keysAlong(written, type, path, mistakes) {
    const shape = type.shape;
    const data = [];
    for (const [key, { value }] of written.entries) {
        const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (known === undefined)
            noteUnknown(key, type, path, mistakes);
        const read = known === undefined ? undefined : alongSchema(value, known, [...path, key], mistakes);
        if (read !== undefined)
            data.push([key, read]);
    }
    for (const [key, member] of Object.entries(shape)) {
        if (!written.entries.has(key) && !isOptional(member))
            noteMissing(key, path, mistakes);
    }
    return Object.fromEntries(data);
}
function alongObject(written, type, path, mistakes) {
    const data = keysAlong(written, type, path, mistakes);
    const shape = type.shape;
    const required = Object.entries(shape).filter(([, member]) => !isOptional(member));
    return required.every(([key]) => Object.hasOwn(data, key)) ? data : undefined;
}
function alongRecord(written, type, path, mistakes) {
    const { valueType } = type;
    const data = [];
    for (const [key, { value }] of written.entries) {
        if (key === '')
            mistakes.note([...path, key], { at: 'key', message: 'a name must not be empty' });
        const read = alongSchema(value, valueType, [...path, key], mistakes);
        if (read !== undefined && key !== '')
            data.push([key, read]);
    }
    return Object.fromEntries(data);
}
function alongUnion(written, union, path, mistakes) {
    const options = union.options.map(innermost);
    const suited = options.filter((one) => suits(written, one));
    const option = written.kind === 'scalar' && suited.length > 1 ? scalarOption(written, suited) : suited[0];
    if (option !== undefined)
        return alongSchema(written, option, path, mistakes);
    mistakes.note(path, { message: `must be ${options.map(expected).join(' or ')}, got ${found(written)}` });
    return undefined;
}
/** Which of several kinds of scalar is meant: `true`, a number, else text; what is nearly a number is refused as one. */
function scalarOption({ text, quoted }, options) {
    const flag = options.find((one) => one instanceof schemas/* ZodBoolean */.WFD);
    const number = options.find((one) => one instanceof schemas/* ZodNumber */.rSt);
    if (flag !== undefined && !quoted && (text === 'true' || text === 'false'))
        return flag;
    if (number !== undefined && !quoted && numberOf(text) !== undefined)
        return number;
    const plain = options.find((one) => one !== flag && one !== number);
    return plain ?? (meantBy(text, false) === undefined ? undefined : number);
}
function noteUnknown(key, type, path, mistakes) {
    const names = Object.keys(type.shape);
    if (later.get(type)?.keys?.includes(key) === true) {
        mistakes.note([...path, key], { at: 'key', message: 'is not available in this version', hint: 'Leave it out' });
        return;
    }
    const never = later.get(type)?.never;
    if (never !== undefined && Object.hasOwn(never, key)) {
        mistakes.note([...path, key], { at: 'key', message: never[key] ?? '', hint: 'Leave it out' });
        return;
    }
    const near = (0,documents/* nearest */.pA)(key, names);
    const hint = near === undefined ? `Known here: ${names.join(', ')}` : `Did you mean ${near}?`;
    mistakes.note([...path, key], { at: 'key', message: `is not a key of the ${mistakes.kind.name} here`, hint });
}
function noteMissing(key, path, mistakes) {
    const all = path.length === 0 || mistakes.clean(path);
    if (all)
        mistakes.note([...path, key], { at: 'key', message: 'is required and not there' });
}
/** What the schema itself says, such as that a list must name at least one column. */
function issueOf(type, value) {
    return parse/* safeParse */.xL(type, value).error?.issues[0]?.message ?? 'must not be empty';
}
/** The schema without what only says that it may be left out. */
function innermost(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL)
        return innermost(schema.def.innerType);
    return schema;
}
function isOptional(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU || schema instanceof schemas/* ZodDefault */.XiL;
}
function suits(written, type) {
    if (type instanceof schemas/* ZodUnion */.fZ7)
        return type.options.some((option) => suits(written, innermost(option)));
    if (type instanceof schemas/* ZodObject */.bvH || type instanceof schemas/* ZodRecord */.b8S)
        return written.kind === 'map';
    return written.kind === (type instanceof schemas/* ZodArray */.naA ? 'list' : 'scalar');
}
function expected(type) {
    if (type instanceof schemas/* ZodObject */.bvH || type instanceof schemas/* ZodRecord */.b8S)
        return 'a map';
    if (type instanceof schemas/* ZodArray */.naA)
        return 'a list';
    if (type instanceof schemas/* ZodNumber */.rSt || type instanceof schemas/* ZodLiteral */.DN5)
        return 'a number';
    if (type instanceof schemas/* ZodBoolean */.WFD)
        return 'true or false';
    return 'text';
}
function found(written) {
    if (written.kind === 'map')
        return 'a map';
    return written.kind === 'list' ? 'a list' : shown(written.kind === 'scalar' ? written.text : '');
}
function hintFor(type, written) {
    if (type instanceof schemas/* ZodArray */.naA && written.kind === 'scalar')
        return `Write [${written.text.length > 60 ? '...' : written.text}]`;
    return type._zod.def.type === 'string' ? 'If it is text, quote it' : undefined;
}

;// CONCATENATED MODULE: ./src/policy/mistakes.ts

/** The list of mistakes in a file, which begins with the faults of its text. */
function mistakesIn(root, faults, kind) {
    const noted = [];
    // Every path that has a fault at it or under it: a hostile file may have a hundred thousand.
    const touched = new Set();
    const add = (fault) => {
        noted.push(fault);
        for (let length = 0; length <= fault.path.length; length += 1)
            touched.add(JSON.stringify(fault.path.slice(0, length)));
    };
    faults.forEach(add);
    return {
        kind,
        note(path, { message, hint, at = 'value' }) {
            add({ path, offset: offsetOf(root, path, at), message, ...(hint !== undefined && { hint }) });
        },
        clean: (path) => !touched.has(JSON.stringify(path)),
        faults: () => noted
    };
}
/** Faults as problems of a file, in its order. */
function problemsOf(faults, file, placeOf) {
    return [...faults]
        .sort((a, b) => a.offset - b.offset)
        .map(({ offset, path, message, hint }) => ({
        file,
        ...placeOf(offset),
        ...(path.length > 0 && { key: keyPathText(path) }),
        message,
        ...(hint !== undefined && { hint })
    }));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/policy/lexemes.ts


const deepest = 50;
/** The parser's stack also holds the document and the scalar at hand. */
const deepestStack = deepest + 2;
/** Splits YAML into tokens; refuses anchors, aliases, tags, directives, tabs, comments that swallow text, and more than 50 levels. */
function lexed(text, onNewLine) {
    const parser = new dist/* Parser */.iX(onNewLine);
    const tokens = [];
    const faults = [];
    const cuts = new Map();
    const state = { offset: 0, open: 0, scalar: undefined, marked: false };
    onNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > deepestStack) {
            return { tokens: [], cuts, faults: [fault(state.offset, `must be at most ${deepest} levels deep`)] };
        }
        look(lexeme, state, faults, cuts);
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens, faults, cuts };
}
function look(lexeme, state, faults, cuts) {
    const { offset, marked } = state;
    if (!marked && [dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR].includes(lexeme)) {
        state.marked = lexeme === dist/* CST */.DB.SCALAR;
        return;
    }
    state.offset += lexeme.length;
    state.marked = false;
    const type = marked ? 'scalar' : dist/* CST */.DB.tokenType(lexeme);
    if (type === 'flow-map-start' || type === 'flow-seq-start')
        state.open += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end')
        state.open -= 1;
    if (type === 'comment' && state.scalar !== undefined) {
        if (state.open > 0)
            faults.push(swallowed(state.scalar, offset, lexeme));
        else
            cuts.set(state.scalar.offset, lexeme);
    }
    const refused = refusalOf(type, lexeme);
    if (refused !== undefined)
        faults.push(fault(offset, ...refused));
    if (type !== 'space')
        state.scalar = type === 'scalar' ? { offset, lexeme } : undefined;
}
function swallowed(scalar, offset, comment) {
    const whole = `${scalar.lexeme} ${comment}`;
    return fault(offset, `" #" begins a comment inside an open bracket and swallows ${shown(comment)}`, `If it is text, quote it: ${shown(whole)}; if it is a comment, give it a line of its own`);
}
function refusalOf(type, lexeme) {
    switch (type ?? 'other') {
        case 'alias':
            return [
                `an alias (${shown(lexeme)}) is not allowed`,
                `If it is text, quote it: ${shown(lexeme)}; else write the value again`
            ];
        case 'anchor':
            return [
                `an anchor (${shown(lexeme)}) is not allowed`,
                `If it is text, quote it: ${shown(lexeme)}; else write the value again where it is needed`
            ];
        case 'tag':
            return [
                `a tag (${shown(lexeme)}) is not allowed`,
                `If it is text, quote it: ${shown(lexeme)}; else leave the tag out`
            ];
        case 'directive-line':
            return ['a YAML directive is not allowed', 'Leave the line out'];
        case 'space':
            return lexeme.includes('\t') ? ['a tab is not allowed here', 'Use spaces'] : undefined;
        default:
            return undefined;
    }
}
function fault(offset, message, hint) {
    return { offset, path: [], message, ...(hint !== undefined && { hint }) };
}

;// CONCATENATED MODULE: ./src/policy/written-tree.ts


const missing = {
    message: 'must have a value, got nothing',
    hint: 'Write a value or leave the key out; text such as "null" and "~" must be quoted'
};
/** The syntax tree as a tree of maps, lists and scalars. Refuses null, keys that are not text, and keys written twice. */
function writtenTree(node, path, around, walk) {
    if ((0,dist/* isScalar */.jn)(node))
        return scalarOf(node, path, around, walk);
    if ((0,dist/* isSeq */.oP)(node)) {
        const offset = offsetOfNode(node, around);
        return {
            kind: 'list',
            offset,
            items: node.items.map((item, index) => writtenTree(item, [...path, index], offset, walk))
        };
    }
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'map', offset: offsetOfNode(node, around), entries: entriesOf(node, path, walk) };
    // An alias is already refused where it stands.
    if (!(0,dist/* isAlias */.Vj)(node))
        walk.fault({ offset: around, path, ...missing });
    return { kind: 'broken', offset: around };
}
function offsetOfNode(node, around) {
    return node.range?.[0] ?? around;
}
function scalarOf(node, path, around, walk) {
    const offset = offsetOfNode(node, around);
    // A tag is already refused where it stands.
    if (node.tag !== undefined)
        return { kind: 'broken', offset };
    const quoted = node.type !== 'PLAIN';
    if (node.value === null && !quoted) {
        const blank = node.source === undefined || node.source === '';
        walk.fault({
            offset: blank ? around : offset,
            path,
            ...missing,
            ...(!blank && { message: `must have a value, got ${shown(node.source ?? '')}` })
        });
        return { kind: 'broken', offset };
    }
    const cut = quoted ? undefined : walk.cuts.get(offset);
    return { kind: 'scalar', text: node.source ?? '', quoted, offset, ...(cut !== undefined && { cut }) };
}
function entriesOf(map, path, walk) {
    const entries = new Map();
    const around = offsetOfNode(map, 0);
    let before;
    for (const pair of map.items) {
        const key = keyOf(pair, path, around, walk);
        if (key === undefined)
            continue;
        const last = before === undefined ? undefined : entries.get(before);
        if (before !== undefined && last !== undefined && map.flow === true && isHalfOfNumber(pair, key, last)) {
            entries.set(before, noteHalves([...path, before], key, last, walk));
            continue;
        }
        const keyOffset = offsetOfNode(pair.key, around);
        if (entries.has(key))
            walk.fault({ offset: keyOffset, path: [...path, key], message: 'is written twice', hint: 'Keep one of them' });
        else
            entries.set(key, { keyOffset, value: writtenTree(pair.value, [...path, key], keyOffset, walk) });
        before = key;
    }
    return entries;
}
function keyOf(pair, path, around, walk) {
    if ((0,dist/* isAlias */.Vj)(pair.key))
        return undefined;
    if (!(0,dist/* isScalar */.jn)(pair.key) || (pair.key.value === null && pair.key.type === 'PLAIN')) {
        const offset = (0,dist/* isMap */.jh)(pair.key) || (0,dist/* isSeq */.oP)(pair.key) || (0,dist/* isScalar */.jn)(pair.key) ? offsetOfNode(pair.key, around) : around;
        walk.fault({ offset, path, message: 'a key must be text', hint: 'Quote the key' });
        return undefined;
    }
    const key = pair.key.source ?? '';
    if (key !== '__proto__' && key !== '<<')
        return key;
    walk.fault({
        offset: offsetOfNode(pair.key, around),
        path: [...path, key],
        message: `${shown(key)} is not allowed as a key`
    });
    return undefined;
}
/** Inside braces, `max-drop: 0,01` is `max-drop: 0` and a key `01` without a value. */
function isHalfOfNumber(pair, key, { value }) {
    const empty = pair.value === null || ((0,dist/* isScalar */.jn)(pair.value) && pair.value.value === null);
    return empty && /^[0-9]+$/.test(key) && value.kind === 'scalar' && /^[-+]?[0-9]+$/.test(value.text);
}
function noteHalves(path, second, entry, walk) {
    const { offset } = entry.value;
    const first = entry.value.kind === 'scalar' ? entry.value.text : '';
    walk.fault({
        offset,
        path,
        message: `must be a decimal number, got ${shown(`${first},${second}`)}`,
        hint: `Write ${first}.${second}`
    });
    return { ...entry, value: { kind: 'broken', offset } };
}

;// CONCATENATED MODULE: ./src/policy/read-yaml.ts





/** Reads YAML 1.2 with its places. Never throws: what is wrong is in `faults`. */
function readYaml(text, kind) {
    const lines = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const { tokens, faults: refused, cuts } = lexed(text, lines.addNewLine);
    if (tokens.length === 0 && refused.length > 0)
        return { root: undefined, faults: refused, placeOf };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        strict: true,
        uniqueKeys: false,
        merge: false,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
    const faults = [...refused, ...unreadable(errors, refused, text), ...secondDocument(documents, kind)];
    const [document] = documents;
    if (document === undefined || documents.length > 1 || errors.length > 0)
        return { root: undefined, faults, placeOf };
    if (isNothing(document.contents))
        return { root: undefined, faults: [...faults, notAMap(0, 'is empty', kind)], placeOf };
    const root = writtenTree(document.contents, [], 0, { cuts, fault: (fault) => faults.push(fault) });
    if (root.kind === 'map')
        return { root, faults, placeOf };
    return {
        root: undefined,
        faults: [...faults, notAMap(root.offset, 'must be a map of keys to values', kind)],
        placeOf
    };
}
function isNothing(contents) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
}
function notAMap(offset, message, { begin }) {
    return { offset, path: [], message, hint: begin };
}
/** What the parser could not read, unless it follows from something that was refused before it. */
function unreadable(errors, refused, text) {
    const first = refused[0]?.offset ?? Infinity;
    return errors
        .filter(({ pos }) => pos[0] < first)
        .slice(0, 10)
        .map((error) => faultOf(error, text));
}
function secondDocument([, second], { name }) {
    if (second === undefined)
        return [];
    const offset = second.range?.[0] ?? 0;
    return [
        {
            offset,
            path: [],
            message: 'must be one YAML document, got more',
            hint: `Leave out the second \`---\`: one file is one ${name}`
        }
    ];
}
function faultOf({ code, pos, message }, text) {
    const [offset] = pos;
    const rest = text.slice(offset, offset + 200).split(/[\r\n]/)[0] ?? '';
    const common = { offset, path: [] };
    switch (code) {
        case 'BAD_SCALAR_START':
            return {
                ...common,
                message: `plain text cannot begin with ${shown(rest.slice(0, 1))}`,
                hint: `Quote it: ${shown(wordOf(rest))}`
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
            return {
                ...common,
                message: 'a colon with a space after it begins a value, and there is one already',
                hint: 'If it is text, quote it'
            };
        case 'TAB_AS_INDENT':
            return { ...common, message: 'a tab is not allowed here', hint: 'Use spaces' };
        default:
            return { ...common, message: `cannot be read as YAML: ${lowerFirst(message.split(/[\r\n]/)[0] ?? '')}` };
    }
}
function wordOf(rest) {
    return rest.replace(/\s+#.*$/, '').replace(/[\s,\]}]+$/, '');
}
function lowerFirst(message) {
    const text = message.replace(/\.$/, '');
    return text.slice(0, 1).toLowerCase() + (0,documents/* cutText */.IN)(text.slice(1), 159);
}

;// CONCATENATED MODULE: ./src/policy/refusal.ts


/** More than a person reads at once. */
const mostProblems = 100;
/** All that is wrong with a file. */
function refusal_refusal(faults, file, placeOf) {
    const problems = problemsOf(faults, file, placeOf);
    return new documents/* UsageError */.eb(problems.slice(0, mostProblems), problems.length);
}

;// CONCATENATED MODULE: ./src/policy/source-bytes.ts

const largest = 5_000_000;
/** Text of a policy or a data contract: UTF-8 of at most 5 MB, a byte order mark dropped, no control characters. */
function textOf(content, file, kind) {
    const size = content.length;
    if (size > largest) {
        throw new documents/* UsageError */.eb({
            file,
            message: `must be at most 5 MB, got ${(size / 1e6).toFixed(1)} MB`,
            hint: `Name the ${kind.name}, not a file of data`
        });
    }
    const text = typeof content === 'string' ? content : decode(content, file);
    refusePointer(text, file, kind);
    const control = text.search(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u);
    if (control < 0)
        return text.replace(/^\ufeff/, '');
    const before = text.slice(0, control).split('\n');
    const code = (text.codePointAt(control) ?? 0).toString(16).padStart(4, '0');
    const message = `must be text without control characters, got U+${code.toUpperCase()}`;
    throw new documents/* UsageError */.eb({
        file,
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message,
        hint: 'Save the file as UTF-8'
    });
}
function decode(bytes, file) {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 2).includes(0)) {
        throw new documents/* UsageError */.eb({ file, message: 'must be UTF-8, got UTF-16', hint: 'Save the file as UTF-8' });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new documents/* UsageError */.eb({ file, message: 'must be UTF-8, got other bytes', hint: 'Save the file as UTF-8' });
    }
}
function refusePointer(text, file, { name }) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return;
    throw new documents/* UsageError */.eb({
        file,
        message: `is a Git LFS pointer, not the ${name} it stands for`,
        hint: `Keep the ${name} in git itself, so that its changes can be reviewed`
    });
}

;// CONCATENATED MODULE: ./src/policy/read-along.ts





/**
 * Reads a file that a person wrote along its schema.
 *
 * @param partial the schema with nothing required
 * @param laid what is read instead of the file alone
 * @throws {UsageError} where it cannot be read at all
 */
function readAlong(content, file, kind, { whole, partial, laid = (yaml) => yaml }) {
    const { root, faults, placeOf } = laid(readYaml(textOf(content, file, kind), kind));
    if (root === undefined)
        throw refusal_refusal(faults, file, placeOf);
    const mistakes = mistakesIn(root, faults, kind);
    const refused = () => (mistakes.faults().length === 0 ? undefined : refusal_refusal(mistakes.faults(), file, placeOf));
    const source = keysAlong(root, whole, [], mistakes);
    const read = partial.safeParse(source);
    if (read.success)
        return { root, placeOf, source, read: read.data, mistakes, refused };
    for (const { path, message } of read.error.issues)
        mistakes.note(path.map((step) => (typeof step === 'number' ? step : String(step))), { message });
    throw refusal_refusal(mistakes.faults(), file, placeOf);
}

;// CONCATENATED MODULE: ./src/policy/floor.ts







/**
 * The floor that a policy names. undefined where it names none, or what it says is no such name: reading the policy says so.
 *
 * @throws {UsageError} where the policy is no text
 */
function floorNamed(content, file) {
    const value = readYaml(textOf(content, file, policyKind), policyKind).root?.entries.get('extends')?.value;
    return value?.kind === 'scalar' ? floorReference(value.text) : undefined;
}
/**
 * Reads a floor, as strictly as a policy. What its entries mean is known where a policy says what the model is.
 *
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
function loadFloor(content, reference) {
    const schemas = { whole: floorFile, partial: partialFloorFile };
    const { root, source, placeOf, refused } = readAlong(content, reference.text, floorKind, schemas);
    const error = refused();
    if (error !== undefined)
        throw error;
    return { reference, digest: (0,documents/* digestOf */.ol)(content), source, root, placeOf };
}
/**
 * Whether a file is meant as a floor: it begins as a policy does, asks for something, and is of no model.
 *
 * @example isFloor('version: 1\nmetrics: { accuracy: { min: 0.8 } }', 'floor.yml') // => true
 */
function isFloor(content, file) {
    const entries = readYaml(textOf(content, file, floorKind), floorKind).root?.entries;
    const ofModel = ['model', 'candidate', 'task', 'baseline', 'extends'].some((key) => entries?.has(key));
    const asks = ['metrics', 'slices', 'drift', 'data-contract'].some((key) => entries?.has(key));
    return asks && entries?.has('version') === true && !ofModel;
}
/**
 * Reads a floor on its own.
 *
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
function checkFloor(content, file) {
    const error = readAlong(content, file, floorKind, { whole: floorFile, partial: partialFloorFile }).refused();
    if (error !== undefined)
        throw error;
}
/** Texts have at most 5 MB: what is beyond is an offset in the floor. */
const OF_FLOOR = 2 ** 32;
/** A policy as it is written, on top of its floor: maps are merged by key, all else is replaced. What is wrong is placed in the file that says it. */
function laidOver(floor) {
    return ({ root, faults, placeOf }) => ({
        root: root && { ...over(root, floor.root), offset: root.offset },
        faults,
        placeOf: (offset) => offset < OF_FLOOR ? placeOf(offset) : { ...floor.placeOf(offset - OF_FLOOR), file: floor.reference.text }
    });
}
function over(own, below) {
    const entries = new Map([...below.entries].map(([key, { keyOffset, value }]) => [
        key,
        { keyOffset: keyOffset + OF_FLOOR, value: ofFloor(value) }
    ]));
    for (const [key, entry] of own.entries) {
        const under = below.entries.get(key)?.value;
        const both = entry.value.kind === 'map' && under?.kind === 'map';
        entries.set(key, both ? { ...entry, value: over(entry.value, under) } : entry);
    }
    return { kind: 'map', entries, offset: own.offset };
}
function ofFloor(written) {
    const offset = written.offset + OF_FLOOR;
    if (written.kind === 'list')
        return { ...written, offset, items: written.items.map(ofFloor) };
    return written.kind === 'map' ? { ...over(empty, written), offset } : { ...written, offset };
}
const empty = { kind: 'map', entries: new Map(), offset: 0 };

;// CONCATENATED MODULE: ./src/policy/is-policy.ts




/** Whether a file is meant as a policy, right or wrong: it begins as one does, with `version: 1` and a `model`. */
function isPolicy(content, file) {
    const entries = rootOf(content, file)?.entries;
    const version = entries?.get('version')?.value;
    return version?.kind === 'scalar' && Number(version.text) === 1 && entries?.has('model') === true;
}
function rootOf(content, file) {
    try {
        return readYaml(textOf(content, file, policyKind), policyKind).root;
    }
    catch (error) {
        if (!(error instanceof documents/* UsageError */.eb))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/policy/instant.ts


const day = iso/* date */.p6();
const time = iso/* datetime */.w$({ offset: true });
/**
 * Milliseconds since 1970-01-01 UTC of a day, or of a time with its zone, to the microsecond; undefined for all else.
 *
 * @param of which end of a day
 * @example
 * instantOf('1970-01-02', 'start') // => 86400000
 */
function instantOf(text, of) {
    if (day.safeParse(text).success)
        return of === 'start' ? Date.parse(`${text}T00:00:00.000Z`) : (0,documents/* timeOf */.nR)(Date.parse(`${text}T23:59:59.999Z`), 999);
    if (!time.safeParse(text).success)
        return undefined;
    const fraction = (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(6, '0');
    const seconds = Date.parse(text.replace(/\.\d+/, ''));
    const instant = (0,documents/* timeOf */.nR)(seconds + Number(fraction.slice(0, 3)), Number(fraction.slice(3, 6)));
    return Number.isNaN(instant) ? undefined : instant;
}
/** Whether a time has digits beyond the microsecond, to which a table is read. */
function isTooFine(text) {
    return time.safeParse(text).success && /\.\d{6}\d*[1-9]/.test(text);
}

;// CONCATENATED MODULE: ./src/policy/contract-column.ts




/** What only some types are held against. */
const suited = {
    min: ['integer', 'number', 'timestamp'],
    max: ['integer', 'number', 'timestamp'],
    values: ['integer', 'number', 'text'],
    unique: ['integer', 'number', 'text', 'timestamp']
};
/** What a column must be. Notes rules that do not suit its type, contradict each other, or are no value of it. */
function contractColumn(name, file, mistakes) {
    const path = ['columns', name];
    const { type, nullable, unique, severity } = file;
    contract_column_noteUnsuited(file, path, mistakes);
    const [min, max] = [boundOf('min', file, path, mistakes), boundOf('max', file, path, mistakes)];
    if (min !== undefined && max !== undefined && min > max) {
        mistakes.note([...path, 'min'], {
            message: `must not be above max (${String(file.max)}), got ${String(file.min)}`,
            hint: 'No value could meet both'
        });
    }
    const values = valuesOf(file, path, mistakes);
    return {
        ...(type !== undefined && { type }),
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        nullable: Number(nullable),
        ...(values !== undefined && { values }),
        unique,
        severity
    };
}
function contract_column_noteUnsuited(file, path, mistakes) {
    for (const key of ['min', 'max', 'values', 'unique']) {
        const types = suited[key];
        if (file[key] === undefined || file[key] === false || (file.type !== undefined && types.includes(file.type)))
            continue;
        if (file.type === undefined && (key === 'unique' || !mistakes.clean([...path, 'type'])))
            continue;
        mistakes.note([...path, key], {
            at: 'key',
            message: `is for ${scalar_value_listed(types)} columns, and this one ${file.type === undefined ? 'has no type' : `is ${file.type}`}`,
            hint: file.type === undefined ? 'Write type: ...' : 'Leave it out'
        });
    }
    for (const key of ['min', 'max']) {
        if (file.values === undefined || file[key] === undefined)
            continue;
        mistakes.note([...path, key], { at: 'key', message: 'is already said by values', hint: 'Keep one of them' });
    }
}
function boundOf(key, { type, [key]: written }, path, mistakes) {
    if (written === undefined)
        return undefined;
    if (type === 'timestamp')
        return timeBound(key, String(written), path, mistakes);
    if (typeof written === 'number') {
        noteInexact(type, written, [...path, key], mistakes);
        return written;
    }
    if (type === 'integer' || type === 'number')
        noteNumber(written, [...path, key], mistakes);
    return undefined;
}
function timeBound(key, written, path, mistakes) {
    const instant = instantOf(written, key === 'min' ? 'start' : 'end');
    if (instant === undefined)
        mistakes.note([...path, key], {
            message: `must be a day such as 2026-01-31 or a time such as 2026-01-31T06:00:00Z, got ${shown(written)}`
        });
    else if (isTooFine(written))
        mistakes.note([...path, key], {
            message: `is finer than a microsecond, to which times are read, got ${shown(written)}`,
            hint: 'Write at most six digits of the fraction'
        });
    return instant;
}
function valuesOf({ type, values }, path, mistakes) {
    if (values === undefined)
        return undefined;
    const isNumber = type === 'integer' || type === 'number';
    const seen = new Set();
    values.forEach((text, index) => {
        const at = [...path, 'values', index];
        const value = isNumber ? numberOf(text) : text;
        if (value === undefined)
            return noteNumber(text, at, mistakes);
        if (typeof value === 'number')
            noteInexact(type, value, at, mistakes);
        if (seen.has(value))
            mistakes.note(at, { message: 'is named twice', hint: 'Keep one of them' });
        seen.add(value);
    });
    return seen;
}
/** Beyond 2^53 neighbours read as one number: what such a limit allows is not what it says. */
function noteInexact(type, value, path, mistakes) {
    if (type !== 'integer' || Math.abs(value) <= Number.MAX_SAFE_INTEGER)
        return;
    mistakes.note(path, {
        message: 'is beyond 2^53, where numbers are not exact',
        hint: 'Write type: text for ids, or type: number where the last digits do not count'
    });
}
function noteNumber(text, path, mistakes) {
    const meant = meantBy(text, false);
    mistakes.note(path, {
        message: `must be a decimal number, got ${shown(text)}`,
        hint: meant === undefined ? undefined : `Write ${meant}`
    });
}

;// CONCATENATED MODULE: ./src/policy/load-contract.ts





/**
 * Reads a data contract: YAML 1.2, strict, like a policy. Defaults are filled in.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
function loadContract(content, file) {
    const whole = { whole: contract_file_contractFile, partial: partialContractFile };
    const { read, mistakes, refused } = readAlong(content, file, contractKind, whole);
    const columns = new Map(Object.entries(read.columns ?? {}).map(([name, column]) => [name, contractColumn(name, column, mistakes)]));
    const additionalColumns = read['additional-columns'] ?? 'allow';
    if (columns.size === 0 && additionalColumns === 'allow' && mistakes.clean([])) {
        mistakes.note(['columns'], { message: 'asks for nothing', hint: 'Add hour: { type: integer, min: 0, max: 23 }' });
    }
    const error = refused();
    if (error !== undefined)
        throw error;
    return { columns, additionalColumns, digest: (0,documents/* digestOf */.ol)(content) };
}

;// CONCATENATED MODULE: ./src/policy/baseline.ts



/** Where the baseline is looked for, in order. */
function baselineOf(file, mistakes) {
    const { from, run, predictions, anchor, 'max-age': maxAge } = file;
    const places = typeof from === 'string' ? [from] : from;
    places.forEach((place, index) => noteReference(place, typeof from === 'string' ? ['baseline', 'from'] : ['baseline', 'from', index], mistakes));
    if (anchor !== undefined)
        noteReference(anchor, ['baseline', 'anchor'], mistakes);
    if (run !== undefined && predictions === undefined && mistakes.clean(['baseline', 'predictions'])) {
        mistakes.note(['baseline', 'run'], {
            at: 'key',
            message: 'needs baseline.predictions, the file that it writes',
            hint: 'Add predictions: <file>'
        });
    }
    return {
        from: places,
        ...(run !== undefined && { run }),
        ...(predictions !== undefined && { predictions }),
        ...(maxAge !== undefined && { maxAgeMilliseconds: millisecondsOf(maxAge) }),
        onUnreachable: file['on-unreachable'],
        ...(anchor !== undefined && { anchor })
    };
}
function noteReference(reference, path, mistakes) {
    const problem = (0,documents/* problemOfReference */.k6)(reference, shown(reference));
    if (problem !== undefined)
        mistakes.note(path, problem);
}

;// CONCATENATED MODULE: ./src/policy/candidate.ts



/** How the candidate is measured; an empty entry where the policy does not say, so that flags can. */
function candidateOf(file, mistakes) {
    const { run, predictions, metrics, from, wait } = file ?? {};
    if (file !== undefined) {
        noteReferred(file, mistakes);
        noteRepeats(file, mistakes);
    }
    return {
        ...(run !== undefined && { run }),
        timeoutMilliseconds: millisecondsOf(file?.timeout ?? '30m'),
        repeats: file?.repeats ?? 1,
        aggregate: file?.aggregate ?? 'mean',
        ...(predictions !== undefined && { predictions }),
        metrics: metricFiles(metrics, mistakes),
        files: file?.files ?? [],
        measuredBy: file?.['measured-by'] ?? [],
        ...(from !== undefined && { from, waitMilliseconds: wait === undefined ? 0 : millisecondsOf(wait) })
    };
}
/** A candidate that lies elsewhere is of this commit, and nothing else says where it is. */
function noteReferred({ from, wait, run, predictions, metrics }, mistakes) {
    if (from === undefined) {
        if (wait !== undefined)
            mistakes.note(['candidate', 'wait'], { at: 'key', message: 'needs candidate.from, which it waits for' });
        return;
    }
    const others = Object.entries({ run, predictions, metrics }).filter(([, value]) => value !== undefined);
    for (const [key] of others) {
        mistakes.note(['candidate', key], {
            at: 'key',
            message: 'and candidate.from exclude each other',
            hint: 'Leave one out'
        });
    }
    const path = ['candidate', 'from'];
    const filled = (0,documents/* candidateReference */.Rt)(from, { commit: '0'.repeat(40), pullRequest: 1 });
    if (!(0,documents/* isReference */.A_)(filled) || !Object.hasOwn(documents/* remoteForms */.K1, (0,documents/* schemeOf */.dz)(filled) ?? '')) {
        mistakes.note(path, {
            message: `must be a reference to a registry or a store, got ${shown(from)}`,
            hint: 'Such as models:/<name>@pr-{pr}; docs/baselines.md of Model Gate says how each is written'
        });
    }
    else if (filled === from) {
        mistakes.note(path, {
            message: `must hold {commit} or {pr}, got ${shown(from)}`,
            hint: 'Without it the same model answers every pull request'
        });
    }
}
/** Repeats are starts of the command, and what is brought together are numbers. */
function noteRepeats({ repeats, aggregate, run, from, predictions }, mistakes) {
    if (repeats <= 1) {
        if (aggregate !== undefined) {
            mistakes.note(['candidate', 'aggregate'], { at: 'key', message: 'needs candidate.repeats of at least 2' });
        }
        return;
    }
    const path = ['candidate', 'repeats'];
    if (run === undefined && from === undefined && mistakes.clean(['candidate', 'run'])) {
        mistakes.note(path, { at: 'key', message: 'needs candidate.run, which it repeats' });
    }
    if (from !== undefined) {
        mistakes.note(path, { at: 'key', message: 'and candidate.from exclude each other', hint: 'Leave one out' });
    }
    if (predictions !== undefined) {
        mistakes.note(path, {
            at: 'key',
            message: 'of predictions are not available in this version',
            hint: 'Let the command write its numbers into candidate.metrics, or leave repeats out'
        });
    }
}
function metricFiles(metrics, mistakes) {
    if (metrics === undefined)
        return [];
    if (typeof metrics === 'string')
        return [{ path: metrics, format: 'auto' }];
    const path = ['candidate', 'metrics'];
    if (Object.keys(metrics).length === 0 && mistakes.clean(path)) {
        mistakes.note(path, { message: 'must name at least one file' });
    }
    if (typeof metrics['path'] === 'string' && Object.keys(metrics).every((key) => key === 'path' || key === 'format')) {
        mistakes.note(path, {
            message: 'must be one file, or a map of names to files',
            hint: `Name the file: { test: { path: ..., format: ... } }`
        });
    }
    return Object.entries(metrics).map(([name, file]) => ({
        name,
        ...(typeof file === 'string' ? { path: file, format: 'auto' } : file)
    }));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/policy/leaves.ts
/** Keys of `candidate` that judge what was measured. All others only start the measurement, and are read at the head. */
const judging = ['aggregate', 'measured-by', 'repeats'];
/** From the weakest to the strictest. */
const severityOrder = ['warn', 'block', 'strict'];
/**
 * Values by their path. Lists are values, but for waivers: each of these is named by what it waives. A map of nothing is one where it says
 * something all the same: under `drift`, which has a default for everything.
 */
function leavesOf(source) {
    const values = new Map();
    const places = new Set();
    const walk = (value, path) => {
        places.add(nameOf(path));
        const entries = isMap(value) ? Object.entries(value) : [];
        if (!isMap(value) || (entries.length === 0 && path[0] === 'drift'))
            values.set(nameOf(path), { path, value });
        for (const [key, inner] of entries)
            walk(inner, [...path, key]);
    };
    for (const [key, value] of Object.entries(source))
        if (key !== 'candidate' && key !== 'waivers')
            walk(value, [key]);
    const candidate = Object.entries(source['candidate'] ?? {});
    for (const [key, value] of candidate)
        if (judging.includes(key))
            walk(value, ['candidate', key]);
    const waivers = Array.isArray(source['waivers']) ? source['waivers'] : [];
    for (const waiver of waivers)
        walk([waiver], ['waivers', `${String(waiver['check'])} ${String(waiver['rule'])}`]);
    return {
        paths: [...values.values()].map(({ path }) => path),
        valueAt: (path) => values.get(nameOf(path))?.value,
        isThere: (path) => places.has(nameOf(path))
    };
}
/** One name a path, whatever characters its keys are of. */
function nameOf(path) {
    return JSON.stringify(path);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/policy/candidate-changes.ts
/**
 * Whether a change under `candidate:` is known to be no weaker. Of fewer repeats less is known. The first repeats give a number a known error, and
 * what failed by the number alone may then be inconclusive.
 */
function isStricterCandidate(key, before, after) {
    if (key === 'aggregate')
        return (before ?? 'mean') === (after ?? 'mean');
    if (key === 'measured-by')
        return namesIn(before).every((name) => namesIn(after).includes(name));
    const [old, now] = [before ?? 1, after ?? 1];
    if (typeof old !== 'number' || typeof now !== 'number')
        return false;
    return now === old || (now > old && old > 1);
}
function namesIn(list) {
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./src/policy/differences.ts



/** Longest value that is shown whole. */
const WHOLE = 120;
/** How much of a long text stands before the first character that is another. */
const BEFORE = 30;
/**
 * Two values that are not equal, in words that tell them apart: both whole where both are short, else one difference for each value in them that is
 * another. Of long texts the first place is shown where they differ.
 *
 * @param before undefined: not written
 * @example
 * differences(['confidence'], 0.95, 0.9) // => [{ path: ['confidence'], text: 'confidence: 0.95 becomes 0.9' }]
 */
function differences(path, before, after) {
    const [old, now] = [differences_shown(before), differences_shown(after)];
    if (old.length <= WHOLE && now.length <= WHOLE)
        return [difference(path, old, now)];
    if ([before, after].every((value) => value === undefined || isMap(value)))
        return inMaps(path, before, after);
    if ([before, after].every((value) => value === undefined || Array.isArray(value)))
        return inLists(path, before, after);
    const start = Math.max(0, firstDifference(old, now) - BEFORE);
    return [difference(path, cutFrom(start, old), cutFrom(start, now))];
}
function difference(path, old, now) {
    return { path, text: `${placeText(path)}: ${old} becomes ${now}` };
}
function inMaps(path, before, after) {
    const [old, now] = [isMap(before) ? before : {}, isMap(after) ? after : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    const changed = keys.filter((key) => !(0,external_node_util_.isDeepStrictEqual)(old[key], now[key]));
    return changed.flatMap((key) => differences([...path, key], old[key], now[key]));
}
/** By position, between what both begin with and what both end with. */
function inLists(path, before, after) {
    const [old, now] = [itemsOf(before), itemsOf(after)];
    const head = commonBeginning(old, now);
    const tail = commonBeginning(old.slice(head).toReversed(), now.slice(head).toReversed());
    const [oldEnd, nowEnd] = [old.length - tail, now.length - tail];
    const positions = Array.from({ length: Math.max(oldEnd, nowEnd) - head }, (_, index) => head + index);
    return positions
        .map((at) => ({ at, was: at < oldEnd ? old[at] : undefined, is: at < nowEnd ? now[at] : undefined }))
        .filter(({ was, is }) => !(0,external_node_util_.isDeepStrictEqual)(was, is))
        .flatMap(({ at, was, is }) => differences([...path, at], was, is));
}
function itemsOf(list) {
    return Array.isArray(list) ? list : [];
}
function commonBeginning(one, other) {
    const first = one.findIndex((each, index) => index >= other.length || !(0,external_node_util_.isDeepStrictEqual)(each, other[index]));
    return first === -1 ? one.length : first;
}
function firstDifference(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    return at;
}
function cutFrom(start, text) {
    const rest = text.slice(start).replace(/^[\udc00-\udfff]/, '');
    return (0,documents/* cutText */.IN)(start === 0 ? rest : `…${rest}`, WHOLE);
}
/** What is not text as JSON; text as it is, in quotes where it could be taken for something else. */
function differences_shown(value) {
    if (value === undefined)
        return 'nothing';
    return typeof value === 'string' && !isMistakable(value) ? value : JSON.stringify(value);
}
function isMistakable(text) {
    return /^nothing$|^\s|\s$|^$| becomes /.test(text) || (0,documents/* isJson */.Fh)(text);
}
/** Both ends of a long key are shown: a waiver is named by a check and, at its end, a rule. */
function placeText(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        const name = step.length > 100 ? `${(0,documents/* cutText */.IN)(step, 60)}${step.slice(-40).replace(/^[\udc00-\udfff]/, '')}` : step;
        return index === 0 ? name : `.${name}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/drift-changes.ts



/**
 * Whether a change under `drift:` is known to be no weaker. Of limits and severities those count that are in force: a column's own, else those of
 * all columns, else the usual ones.
 */
function isStricterDrift(path, before, after) {
    const [, part = '', third] = path;
    const key = String(path.at(-1));
    const changed = (leaves) => leaves.valueAt(path);
    if (!after.isThere(['drift']))
        return false;
    if (part === 'columns')
        return isStricterColumn(path, before, after);
    if (part === 'limits' && isRule(key))
        return limitOf([], key, after) <= limitOf([], key, before);
    if (part === 'severity')
        return severityRank([], after) >= severityRank([], before);
    if (part === 'reference' && third === undefined)
        return referenceIn(after) === referenceIn(before);
    if (part === 'exclude')
        return drift_changes_namesIn(changed(after)).every((name) => drift_changes_namesIn(changed(before)).includes(name));
    if (part === 'drifted-share')
        return numberOr(changed(after), Infinity) <= numberOr(changed(before), Infinity);
    if (part === 'min-count')
        return numberOr(changed(after), 0) <= numberOr(changed(before), 0);
    // How long a database may take decides nothing; an empty map says nothing.
    return (third === 'sql' && key === 'timeout') || part === '' || part === 'limits';
}
function isStricterColumn(path, before, after) {
    const [, , name, own = ''] = path;
    const key = String(own);
    if (name === undefined)
        return true;
    const column = ['drift', 'columns', name];
    // Of some columns it depends on being named whether they are looked at.
    if (before.isThere(column) && !after.isThere(column))
        return false;
    if (isRule(key))
        return limitOf(column, key, after) <= limitOf(column, key, before);
    return key === 'severity' ? severityRank(column, after) >= severityRank(column, before) : key === '';
}
/** The baseline where nothing is written. */
function referenceIn(leaves) {
    return leaves.valueAt(['drift', 'reference']) ?? (leaves.isThere(['drift', 'reference']) ? undefined : 'baseline');
}
function isRule(key) {
    return documents/* driftRules */.xp.includes(key);
}
function limitOf(column, rule, leaves) {
    const own = leaves.valueAt([...column, rule]);
    return numberOr(own ?? leaves.valueAt(['drift', 'limits', rule]), usualLimits[rule]);
}
function severityRank(column, leaves) {
    const own = leaves.valueAt([...column, 'severity']);
    const severity = own ?? leaves.valueAt(['drift', 'severity']) ?? 'block';
    return severityOrder.indexOf(severity);
}
function numberOr(value, otherwise) {
    return typeof value === 'number' ? value : otherwise;
}
function drift_changes_namesIn(list) {
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./src/policy/policy-changes.ts






/**
 * What a proposed policy changes in everything that judges (of `candidate` what does not only start it), the weaker first, each in the order of the keys.
 *
 * @example
 * policyChanges({ source: { confidence: 0.95 } }, { source: { confidence: 0.9 } }) // => [{ text: 'confidence: 0.95 becomes 0.9', path: ['confidence'], loosens: true }]
 */
function policyChanges(inForce, proposed) {
    const [before, after] = [leavesOf(inForce.source), leavesOf(proposed.source)];
    const paths = [...new Map([...before.paths, ...after.paths].map((path) => [nameOf(path), path])).values()];
    const changes = paths.sort(byKeys).flatMap((path) => {
        const [old, now] = [before.valueAt(path), after.valueAt(path)];
        // A map that is empty on one side: on the other its keys say what changed.
        const said = before.isThere(path) && after.isThere(path) && isEmptyMap(old ?? now);
        if (said || (0,external_node_util_.isDeepStrictEqual)(old, now))
            return [];
        const stricter = isNewEntry(path, before) ||
            (path[0] === 'drift' ? isStricterDrift(path, before, after) : isStricter(path, old, now));
        const dilutes = stricter && addsComparison(path, before, after);
        return differences(path, old, now).map((difference) => ({
            ...(dilutes ? { ...difference, text: difference.text + shared, dilutes } : difference),
            loosens: !stricter || dilutes
        }));
    });
    return [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)];
}
function byKeys(one, other) {
    const at = one.findIndex((key, index) => key !== other[index]);
    const [a, b] = at === -1 ? [one.length, other.length] : [one[at] ?? '', other[at] ?? ''];
    return a < b ? -1 : a > b ? 1 : 0;
}
function isEmptyMap(value) {
    return isMap(value) && Object.keys(value).length === 0;
}
const shared = ' (alpha is shared by more comparisons, so that others block later)';
const comparing = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent'];
/** Whether a limit is one more that p-values are corrected for, beside others. What a list of slices asks is not looked at. */
function addsComparison(path, before, after) {
    const entry = path.slice(0, -1);
    const isList = path.length === 1 && path[0] === 'slices';
    if (!before.paths.some(isComparison) || (!isList && !isComparison(path)) || before.valueAt(path) !== undefined)
        return false;
    const asked = comparing.some((rule) => before.valueAt([...entry, rule]) !== undefined);
    return isList || (!asked && after.valueAt([...entry, 'decide']) !== 'estimate');
}
function isComparison(path) {
    const judges = path[0] === 'metrics' || path[0] === 'slices';
    return judges && (path.length === 1 || comparing.includes(String(path.at(-1))));
}
/** A check more is stricter, whatever it says. */
function isNewEntry([first = '', second = ''], { isThere }) {
    if (first === 'metrics')
        return !isThere(['metrics', second]);
    return ['slices', 'drift', 'data-contract'].includes(String(first)) && !isThere([first]);
}
const smallerIsStricter = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent', 'max-gain', 'max'];
const largerIsStricter = ['min', 'min-gain'];
/** From the weakest to the strictest; the value that counts where none is written. */
const orders = {
    severity: { order: severityOrder, usual: 'block' },
    'fail-when': { order: ['proven', 'likely'], usual: 'likely' },
    proven: { order: [false, true], usual: false },
    'when.fail': { order: ['ignore', 'warn', 'block'], usual: 'block' },
    'when.missing': { order: ['ignore', 'warn', 'block'], usual: 'block' },
    'when.incomparable': { order: ['ignore', 'warn', 'block'], usual: 'block' },
    'when.inconclusive': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
    'when.no-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' },
    'when.not-judged': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
    'when.unproven-data': { order: ['ignore', 'warn', 'block'], usual: 'ignore' },
    'when.old-baseline': { order: ['ignore', 'warn', 'block'], usual: 'warn' }
};
function isStricter(path, before, after) {
    const [first = ''] = path;
    const key = String(path.at(-1));
    if (first === 'candidate')
        return isStricterCandidate(key, before, after);
    if (first === 'waivers')
        return after === undefined;
    if (first === 'log')
        return after !== undefined;
    if (first === 'paths' || first === 'override')
        return after === undefined;
    // What another commit of the floor says is among the other keys.
    if (first === 'extends')
        return after !== undefined && (before === undefined || isSameFloor(before, after));
    if (first === 'loosened')
        return after === 'require-codeowner';
    if (first === 'merge-queue')
        return after !== 'reuse';
    const judges = first === 'metrics' || (first === 'slices' && path[1] === 'metrics');
    if (judges && [...smallerIsStricter, ...largerIsStricter].includes(key))
        return isTighterLimit(key, before, after);
    const ranks = first === 'when' ? orders[`when.${key}`] : judges ? orders[key] : undefined;
    if (ranks === undefined)
        return path.join('.') === 'report.comment';
    const rank = (value) => ranks.order.indexOf(value ?? ranks.usual);
    return rank(after) >= rank(before);
}
/** A limit more is stricter, a limit less is not. */
function isTighterLimit(key, before, after) {
    if (before === undefined)
        return true;
    if (typeof before !== 'number' || typeof after !== 'number')
        return false;
    return smallerIsStricter.includes(key) ? after < before : after > before;
}

;// CONCATENATED MODULE: ./src/policy/floor-kept.ts




/** Where the things of one model are, and how its outcome is shown: a floor does not speak of it. */
const floor_kept_ofThePolicy = ['version', 'extends', 'model', 'candidate', 'task', 'baseline', 'report', 'log'];
/** What counts where neither says anything: to write it out changes nothing. */
const usual = {
    confidence: policy_file_policyFile.shape.confidence.parse(undefined),
    loosened: policy_file_policyFile.shape.loosened.parse(undefined),
    'merge-queue': policy_file_policyFile.shape['merge-queue'].parse(undefined)
};
/**
 * Notes everything in which a policy is or may be weaker than its floor, but for what has a mistake: what it would say is not known.
 *
 * @param source of the policy on top of its floor
 */
function noteLoosened({ floor, source }, mistakes) {
    const loosened = [...loosenedKeys(floor.source, source), ...slicesLeftOut(floor.source, source)];
    for (const { path, text, hint } of loosened.filter(readableAmong(mistakes))) {
        mistakes.note(path, {
            at: 'key',
            message: `loosens the floor: ${text}`,
            hint: hint ?? `A policy may only tighten ${floor.reference.text}`
        });
    }
}
function loosenedKeys(floor, source) {
    const changes = policyChanges({ source: floor_kept_judging(floor, floor) }, { source: floor_kept_judging(source, floor) });
    const lists = listsSlices(floor, source);
    // A floor asks for the least: what a policy asks besides may share alpha with it.
    return changes.filter(({ path, loosens, dilutes }) => loosens && dilutes !== true && !(lists && path[0] === 'slices'));
}
/** Whether nothing so far is wrong at a path, under it, or with what it is in. */
function readableAmong(mistakes) {
    const wrong = new Set(mistakes.faults().map(({ path }) => JSON.stringify(path)));
    return ({ path }) => mistakes.clean(path) && !path.some((_, length) => wrong.has(JSON.stringify(path.slice(0, length))));
}
/** A list replaces what the floor says: it has the slices of the floor as they are there, and may add to them. */
function slicesLeftOut(floor, source) {
    if (!listsSlices(floor, source))
        return [];
    const kept = slicesIn(source);
    return slicesIn(floor)
        .filter((slice) => !kept.some((each) => (0,external_node_util_.isDeepStrictEqual)(each, slice)))
        .map((slice) => ({
        path: ['slices'],
        text: `slices by ${JSON.stringify(mapAt({ slice }, 'slice')['by'])} are not as the floor has them`,
        hint: 'Slices in a list replace those of the floor: write these in it as they are there, and add to them'
    }));
}
/** Whether slices cannot be merged by key. */
function listsSlices(floor, source) {
    return [floor, source].some(({ slices }) => Array.isArray(slices));
}
function slicesIn({ slices = [] }) {
    return Array.isArray(slices) ? slices : [slices];
}
/** What of a policy is held against the floor. */
function floor_kept_judging(source, floor) {
    const { drift, waivers, ...others } = source;
    const kept = Object.entries(others).filter(([key]) => !floor_kept_ofThePolicy.includes(key));
    const own = ownChecks(source, floor);
    return {
        ...usual,
        ...Object.fromEntries(kept),
        ...(isMap(drift) && { drift: withoutPlaces(drift) }),
        ...(Array.isArray(waivers) && { waivers: waivers.filter((waiver) => !(isMap(waiver) && own.has(waiver['check']))) })
    };
}
function withoutPlaces(drift) {
    return Object.fromEntries(Object.entries(drift).filter(([key]) => key !== 'reference' && key !== 'current'));
}
/** Ids of the checks that the policy alone asks for, over all rows. */
function ownChecks(source, floor) {
    const ofFloor = mapAt(floor, 'metrics');
    const own = Object.keys(mapAt(source, 'metrics')).filter((name) => !Object.hasOwn(ofFloor, name));
    return new Set(own.map((name) => `metric/${name}`));
}
function mapAt(source, key) {
    const value = source[key];
    return isMap(value) ? value : {};
}

;// CONCATENATED MODULE: ./src/policy/limits.ts

const mirrored = {
    'max-drop': 'max-rise',
    'max-drop-percent': 'max-rise-percent',
    'max-rise': 'max-drop',
    'max-rise-percent': 'max-drop-percent'
};
/** The limits of an entry in the order of the rules. Notes those that do not suit what is measured, could never fail, or contradict each other. */
function limitsOf(place, measured, rows, mistakes) {
    const { entry, path } = place;
    const limits = documents/* rules */.aO.flatMap((rule) => {
        const value = entry[rule];
        return value === undefined ? [] : [{ rule, value }];
    });
    if (limits.length === 0 && mistakes.clean(path)) {
        const rule = measured.direction === 'higher' ? 'max-drop' : 'max-rise';
        mistakes.note(path, {
            at: 'key',
            message: 'has no limit',
            hint: `Write one of ${documents/* rules */.aO.join(', ')}, such as ${rule}: 0.01`
        });
    }
    for (const limit of limits) {
        const wrong = mistakenRule(limit, measured) ??
            zeroTolerance(limit, place, measured, rows) ??
            (measured.metric && offScale(limit, measured.metric));
        if (wrong !== undefined)
            mistakes.note([...path, limit.rule], wrong);
    }
    noteContradictions(place, mistakes);
    return limits;
}
function mistakenRule({ rule }, { key, direction, metric }) {
    if (metric?.magnitude === true) {
        return rule === 'max'
            ? undefined
            : { at: 'key', message: `${metric.name} is judged on its size, by max alone`, hint: 'Write max' };
    }
    const other = mirrored[rule];
    const isFor = rule.startsWith('max-drop') ? 'higher' : 'lower';
    if (other === undefined || direction === isFor)
        return undefined;
    return {
        at: 'key',
        message: `is for what is better when ${isFor}, and ${metric?.name ?? key} is better when ${direction}`,
        hint: `Write ${other}`
    };
}
/** A tolerance of nothing: with any noise at all a model that is just as good would fail or be undecided for ever. */
function zeroTolerance({ rule, value }, { entry }, { measure }, { described }) {
    if (value !== 0 ||
        mirrored[rule] === undefined ||
        entry.decide === 'estimate' ||
        measure.kind === 'reported' ||
        !described)
        return undefined;
    return {
        message: 'must be above 0: no data exclude every drop, so an equally good model could never pass',
        hint: 'Write a tolerance such as 0.01, or min-gain: 0 to ask for an improvement; if the rows are the whole population, add decide: estimate'
    };
}
/** A limit that no value of the metric could meet, or break. */
function offScale({ rule, value }, { name, range, magnitude }) {
    const [low, high] = range;
    const least = magnitude === true ? 0 : low;
    if (rule === 'min' || rule === 'max') {
        if (value >= least && value <= high)
            return undefined;
        return {
            message: `${name} lies in [${least}, ${high}], got ${value}`,
            hint: limits_asFraction(value, low, high) ?? `Write a number in [${least}, ${high}]`
        };
    }
    if (rule === 'max-drop-percent' && low >= 0 && value >= 100) {
        return {
            message: `must be below 100: ${name} cannot fall by more, got ${value}`,
            hint: 'This is per cent of the baseline: 5 allows 0.80 to become 0.76'
        };
    }
    if (rule.endsWith('-percent') || value < high - low)
        return undefined;
    return {
        message: `must be below ${high - low}, the whole range of ${name}, got ${value}`,
        hint: `${rule} is in the unit of the metric: 0.01 is one point. ${limits_asFraction(value, low, high) ?? 'Write a smaller number'}`
    };
}
function limits_asFraction(value, low, high) {
    return low >= -1 && high === 1 && value >= 1 && value <= 100
        ? `Write ${Number((value / 100).toPrecision(15))}`
        : undefined;
}
function noteContradictions({ entry, path }, mistakes) {
    const { min, max, 'min-gain': minGain, 'max-gain': maxGain } = entry;
    if (min !== undefined && max !== undefined && min > max) {
        mistakes.note([...path, 'min'], {
            message: `must not be above max (${max}), got ${min}`,
            hint: 'No value could meet both'
        });
    }
    if (minGain !== undefined && maxGain !== undefined && minGain > maxGain) {
        mistakes.note([...path, 'min-gain'], {
            message: `must not be above max-gain (${maxGain}), got ${minGain}`,
            hint: 'No gain could meet both'
        });
    }
    if (entry.decide === 'statistics')
        return;
    if (entry.proven)
        mistakes.note([...path, 'proven'], {
            message: 'contradicts decide: estimate, which sets uncertainty aside',
            hint: 'Keep one of them'
        });
    if (entry['fail-when'] === 'proven') {
        mistakes.note([...path, 'fail-when'], {
            message: 'contradicts decide: estimate, which sets uncertainty aside',
            hint: 'Keep one of them'
        });
    }
}

;// CONCATENATED MODULE: ./src/policy/catalogue-measure.ts



/** The metric of the catalogue with its class or average. Undefined where it does not suit the task, which is noted. */
function catalogueMeasure(spelt, place, rows, mistakes) {
    const { metric } = spelt;
    const right = [
        suitsTask(metric, place, rows, mistakes),
        isGate(metric, place, mistakes),
        directionAgrees(metric, place, mistakes),
        choiceSuits(spelt, place, rows, mistakes)
    ];
    if (right.includes(false))
        return undefined;
    const average = place.entry.average ?? spelt.choice.average;
    const of = place.entry.class ?? spelt.choice.class;
    return {
        kind: 'catalogue',
        metric: metric.name,
        ...(of !== undefined && { class: (0,documents/* canonicalText */.A4)(of) }),
        ...(average !== undefined && { average })
    };
}
function suitsTask({ name, tasks, perClass }, { path, entry }, { type }, mistakes) {
    if (type === undefined || tasks.includes(type))
        return true;
    const suited = metrics/* catalogue */.sW
        .filter((metric) => metric.tasks.includes(type) && metric.kind !== 'report-only')
        .map((metric) => metric.name);
    const hint = suited.length === 0
        ? 'Measure a column: { column: ..., aggregate: mean, direction: ... }'
        : `Those for ${type}: ${suited.join(', ')}`;
    const at = entry.metric === undefined ? path : [...path, 'metric'];
    mistakes.note(at, {
        at: entry.metric === undefined ? 'key' : 'value',
        message: `${name} is not for task type ${type}${perClass ? '' : ` (it is for ${scalar_value_listed(tasks)})`}`,
        hint
    });
    return false;
}
function isGate(metric, { path }, mistakes) {
    if (metric.kind !== 'report-only')
        return true;
    mistakes.note(path, {
        at: 'key',
        message: `${metric.name} is reported and cannot be a limit`,
        hint: `Use ${metric.instead} instead`
    });
    return false;
}
function directionAgrees({ name, direction }, { path, entry }, mistakes) {
    if (entry.direction === undefined || entry.direction === direction)
        return true;
    mistakes.note([...path, 'direction'], {
        message: `${name} is better when ${direction}, got ${entry.direction}`,
        hint: 'Leave direction out'
    });
    return false;
}
function choiceSuits({ metric, choice }, { path, entry, key }, { type }, mistakes) {
    const { name, perClass } = metric;
    const average = entry.average ?? choice.average;
    const note = (option, message, hint) => {
        const at = entry[option] === undefined ? path : [...path, option];
        mistakes.note(at, { at: 'key', message, hint });
        return false;
    };
    if (!perClass && entry.class !== undefined)
        return note('class', `${name} is not measured by class`, 'Leave class out');
    if (!(0,metrics/* isAveraged */.cV)(name) && average !== undefined)
        return note('average', `${name} is not averaged over classes`, 'Leave average out');
    if (entry.class !== undefined && average !== undefined)
        return note('class', 'class and average exclude each other', 'Keep one of them');
    if (choice.average !== undefined && entry.average !== undefined && entry.average !== choice.average) {
        return note('average', `contradicts ${entry.metric ?? key}, which says ${choice.average}`, 'Leave average out');
    }
    if (type === 'binary' && average !== undefined)
        return note('average', 'average is for multiclass, and the task is binary', `Write ${name} without an average`);
    if (type !== 'multiclass' ||
        !(0,metrics/* isAveraged */.cV)(name) ||
        entry.class !== undefined ||
        choice.class !== undefined ||
        average !== undefined)
        return true;
    if (!mistakes.clean(path))
        return false;
    return note('average', `${name} is measured by class, and this task has several`, 'Write average: macro, or class: <one of the classes>');
}

;// CONCATENATED MODULE: ./src/policy/measure.ts



/** Which metric, column or number an entry means, its direction, and its key in canonical form. Undefined where that is a mistake, which is noted. */
function measuredBy(place, rows, mistakes) {
    const { key, entry, path } = place;
    if (entry.column !== undefined || entry.aggregate !== undefined)
        return ofColumn(place, rows, mistakes);
    const spelling = entry.metric ?? key;
    const resolved = (0,metrics/* resolveMetric */.F1)(spelling);
    if (resolved === undefined && entry.metric === undefined)
        return ofReport(place, mistakes);
    if (resolved === undefined || 'refused' in resolved) {
        const at = entry.metric === undefined
            ? { path, at: 'key' }
            : { path: [...path, 'metric'], at: 'value' };
        const near = (0,metrics/* nearestMetric */.bP)(spelling);
        const hint = resolved === undefined ? near && `Did you mean ${near}?` : resolved.refused;
        mistakes.note(at.path, { at: at.at, message: `must be a metric of the catalogue, got ${shown(spelling)}`, hint });
        return undefined;
    }
    const metric = (0,metrics/* metricOf */.ak)(resolved.name, resolved.choice);
    if (metric === undefined)
        return undefined;
    const measure = catalogueMeasure({ metric, choice: resolved.choice }, place, rows, mistakes);
    const canonical = entry.metric === undefined ? canonicalKey(resolved.name, resolved.choice) : key;
    return measure && { key: canonical, measure, direction: metric.direction, metric };
}
function canonicalKey(name, choice) {
    return choice.average === undefined ? name : `${name}-${choice.average}`;
}
function ofColumn({ key, entry, path }, rows, mistakes) {
    const { column, aggregate, direction } = entry;
    for (const other of ['metric', 'class', 'average']) {
        if (entry[other] !== undefined)
            mistakes.note([...path, other], {
                at: 'key',
                message: 'is not for a column',
                hint: 'Leave it out, or leave out column and aggregate'
            });
    }
    if (!rows.described) {
        mistakes.note(path, {
            at: 'key',
            message: 'reads a column of the predictions, so task is required',
            hint: 'Add task: { type: ... }'
        });
    }
    if (column !== undefined && aggregate !== undefined && direction !== undefined) {
        return { key, measure: { kind: 'column', column, aggregate }, direction };
    }
    const absent = ['column', 'aggregate', 'direction'].filter((name) => entry[name] === undefined);
    if (mistakes.clean(path)) {
        const hint = absent.includes('direction') ? 'Write direction: higher or direction: lower' : undefined;
        mistakes.note(path, { at: 'key', message: `measures a column, so ${absent.join(' and ')} must be written`, hint });
    }
    return undefined;
}
function ofReport({ key, entry, path }, mistakes) {
    for (const choice of ['class', 'average']) {
        if (entry[choice] !== undefined) {
            mistakes.note([...path, choice], {
                at: 'key',
                message: `is for a metric of the catalogue, and ${shown(key)} is not one`,
                hint: 'Add metric: <name>'
            });
        }
    }
    if (entry.direction !== undefined)
        return { key, measure: { kind: 'reported', name: key }, direction: entry.direction };
    if (!mistakes.clean(path))
        return undefined;
    const near = (0,metrics/* nearestMetric */.bP)(key);
    mistakes.note(path, {
        at: 'key',
        message: 'is not a metric of the catalogue, so direction must be written: it is never guessed',
        hint: `${near === undefined ? '' : `Did you mean ${near}? `}A number of your own needs direction: higher or direction: lower`
    });
    return undefined;
}

;// CONCATENATED MODULE: ./src/policy/metric-entries.ts


/** The checks that `metrics:` asks for, in the order of the file. Two keys that mean the same are a mistake. */
function metricEntries(file, path, rows, mistakes) {
    const spelled = new Map();
    return Object.entries(file).flatMap(([key, entry]) => {
        const place = { key, entry, path: [...path, key] };
        const read = metricEntry(place, rows, mistakes);
        if (read === undefined)
            return [];
        const before = spelled.get(read.key);
        if (before !== undefined) {
            mistakes.note(place.path, {
                at: 'key',
                message: `is the same check as ${before}`,
                hint: 'Keep one of them, or give one a name of its own and metric: ...'
            });
        }
        spelled.set(read.key, before ?? key);
        return [read];
    });
}
function metricEntry(place, rows, mistakes) {
    const measured = measuredBy(place, rows, mistakes);
    if (measured === undefined)
        return undefined;
    const { entry } = place;
    return {
        key: measured.key,
        measure: measured.measure,
        direction: measured.direction,
        limits: limitsOf(place, measured, rows, mistakes),
        severity: entry.severity,
        failWhen: entry['fail-when'],
        proven: entry.proven,
        decide: entry.decide
    };
}

;// CONCATENATED MODULE: ./src/policy/slices.ts

/** Checks within groups of rows. Two that would be the same check are a mistake. */
function slicesOf(file, rows, mistakes) {
    if (file === undefined)
        return [];
    if (!rows.described) {
        mistakes.note(['slices'], {
            at: 'key',
            message: 'are made of rows, so task is required',
            hint: 'Add task: { type: ... }'
        });
    }
    const taken = new Set();
    const list = Array.isArray(file) ? file : [file];
    return list.map((slice, index) => sliceOf(slice, Array.isArray(file) ? ['slices', index] : ['slices'], { rows, taken, mistakes }));
}
function sliceOf(slice, path, { rows, taken, mistakes }) {
    const by = slice.by.map((columns, index) => crossing(columns, [...path, 'by', index], mistakes));
    const metrics = metricEntries(slice.metrics, [...path, 'metrics'], rows, mistakes);
    if (Object.keys(slice.metrics).length === 0 && mistakes.clean([...path, 'metrics'])) {
        mistakes.note([...path, 'metrics'], { message: 'asks for nothing', hint: 'Write at least one metric with a limit' });
    }
    by.forEach((columns, index) => {
        const twice = metrics.filter(({ key }) => taken.has(JSON.stringify([columns, key])));
        if (twice.length > 0) {
            mistakes.note([...path, 'by', index], {
                message: `${columns.join(' x ')} is sliced twice for ${twice.map(({ key }) => key).join(', ')}`,
                hint: 'Keep one of them'
            });
        }
        for (const { key } of metrics)
            taken.add(JSON.stringify([columns, key]));
    });
    return { by, minRows: slice['min-rows'], metrics };
}
function crossing(columns, path, mistakes) {
    const names = typeof columns === 'string' ? [columns] : columns;
    const sorted = [...new Set(names)].sort();
    if (sorted.length < names.length)
        mistakes.note(path, { message: 'crosses a column with itself', hint: 'Name each column once' });
    // Documents hold slices as objects, in which this key is none.
    if (sorted.includes('__proto__'))
        mistakes.note(path, { message: '"__proto__" is not allowed as the name of a slice', hint: 'Rename the column' });
    return sorted;
}

;// CONCATENATED MODULE: ./src/policy/task.ts



const columns = ['id', 'label', 'prediction', 'score'];
/** Keys that only some tasks read. */
const readBy = {
    label: ['binary', 'multiclass', 'regression'],
    prediction: ['binary', 'multiclass', 'regression'],
    score: ['binary', 'multiclass', 'score'],
    positive: ['binary'],
    threshold: ['binary'],
    sample: ['score'],
    'missing-scores': ['score']
};
/** How rows are read, with the usual names of columns filled in. Notes keys that the type of task does not read and columns with two parts. */
function taskOf(file, wrote, mistakes) {
    for (const [key, types] of Object.entries(readBy)) {
        if (!wrote(key) || types.includes(file.type))
            continue;
        mistakes.note(['task', key], {
            at: 'key',
            message: `is for task type ${scalar_value_listed(types)}, and the type is ${file.type}`,
            hint: 'Leave it out'
        });
    }
    noteScoreShape(file, mistakes);
    noteSampleWithoutItem(file, mistakes);
    noteUnreadPrediction(file, mistakes);
    const { positive, threshold, group, weight, sample } = file;
    const idByPosition = file.id === 'row-number';
    const task = {
        type: file.type,
        id: file.id ?? 'id',
        idByPosition,
        ...columnsOf(file),
        named: new Set(columns.filter((name) => file[name] !== undefined && !(name === 'id' && idByPosition))),
        ...(positive !== undefined && { positive }),
        ...(threshold !== undefined && { threshold }),
        ...(group !== undefined && { group }),
        ...(weight !== undefined && { weight }),
        minRows: file['min-rows'],
        ...(sample !== undefined && { sample }),
        missingScores: file['missing-scores']
    };
    noteSharedColumns(task, mistakes);
    return task;
}
function columnsOf({ type, label, prediction, score }) {
    if (type === 'score')
        return { score: typeof score === 'string' ? score : 'score' };
    const truth = { label: label ?? 'label', prediction: prediction ?? 'prediction' };
    if (type === 'binary')
        return { ...truth, score: typeof score === 'string' ? score : 'score' };
    return typeof score === 'object' && type === 'multiclass'
        ? { ...truth, score: new Map(Object.entries(score).map(([name, column]) => [(0,documents/* canonicalText */.A4)(name), column])) }
        : truth;
}
function noteScoreShape({ type, score }, mistakes) {
    if (type === 'multiclass' && typeof score === 'string') {
        mistakes.note(['task', 'score'], {
            message: `must be a map of classes to columns for multiclass, got ${shown(score)}`,
            hint: 'Write score: { cat: p_cat, dog: p_dog }, or leave it out'
        });
    }
    if (typeof score !== 'object')
        return;
    if (type !== 'multiclass') {
        mistakes.note(['task', 'score'], {
            message: 'must be one column: a map of classes to columns is for multiclass',
            hint: 'Write the name of the column'
        });
    }
    const classes = Object.keys(score);
    if (classes.length < 2 && mistakes.clean(['task', 'score'])) {
        mistakes.note(['task', 'score'], { message: 'must have a column for each class, at least two' });
    }
    const spelled = new Map();
    for (const name of classes) {
        const same = spelled.get((0,documents/* canonicalText */.A4)(name));
        if (same === undefined)
            spelled.set((0,documents/* canonicalText */.A4)(name), name);
        else {
            const message = `is the same class as ${same}`;
            mistakes.note(['task', 'score', name], { at: 'key', message, hint: 'Keep one of them' });
        }
    }
}
/** Two ways to a prediction: one of the two keys would mean nothing. */
function noteUnreadPrediction({ type, prediction, threshold }, mistakes) {
    if (type !== 'binary' || prediction === undefined || threshold === undefined)
        return;
    mistakes.note(['task', 'threshold'], {
        at: 'key',
        message: `makes the predictions from the scores, so the column ${prediction} would not be read`,
        hint: 'Leave out threshold or prediction: a model with a threshold of its own writes its predictions'
    });
}
/** Samples without an item to belong to would each count as independent. */
function noteSampleWithoutItem({ id, sample }, mistakes) {
    if (id !== 'row-number' || sample === undefined)
        return;
    mistakes.note(['task', 'sample'], {
        at: 'key',
        message: 'is of an item, and id: row-number makes each row an item of its own',
        hint: 'Name the column of the items in id'
    });
}
/** One column cannot be both truth and prediction: every model would be perfect. */
function noteSharedColumns({ id, idByPosition, label, prediction, score, sample }, mistakes) {
    const used = new Map();
    const parts = [
        ['id', idByPosition ? undefined : id],
        ['label', label],
        ['prediction', prediction],
        ...(typeof score === 'object' ? [...score.values()] : [score]).map((column) => [
            'score',
            column
        ]),
        ['sample', sample]
    ];
    for (const [part, column] of parts) {
        if (column === undefined)
            continue;
        const before = used.get(column);
        if (before === undefined)
            used.set(column, part);
        else
            mistakes.note(['task', part], { message: `must be another column than ${before}, got ${shown(column)} for both` });
    }
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
;// CONCATENATED MODULE: ./src/policy/waivers.ts





/**
 * Failures that are accepted for a while. Two for the same rule of the same check are a mistake.
 *
 * @param entries of the policy, overall and in slices
 */
function waiversOf(file, entries, mistakes) {
    const seen = new Set();
    return (file ?? []).map((written, index) => {
        waivers_noteNumber(written, index, mistakes);
        noteScale(written, index, { entries, mistakes });
        const { 'up-to': upTo, ...waiver } = written;
        const subject = JSON.stringify([waiver.check, waiver.rule]);
        if (seen.has(subject)) {
            mistakes.note(['waivers', index], {
                message: `is the second waiver of ${waiver.rule} for this check`,
                hint: 'Keep one of them'
            });
        }
        seen.add(subject);
        return { ...waiver, ...(upTo !== undefined && { upTo }) };
    });
}
/** A number that the metric cannot reach would cover whatever comes. */
function noteScale({ check, rule, 'up-to': value }, index, { entries, mistakes }) {
    const measure = entries.find(({ key }) => isOf(check, key))?.measure;
    const metric = measure?.kind === 'catalogue' ? (0,metrics/* metricOf */.ak)(measure.metric) : undefined;
    if (metric === undefined || value === undefined || !waivers_isRule(rule))
        return;
    const wrong = offScale({ rule, value }, metric);
    if (wrong !== undefined)
        mistakes.note(['waivers', index, 'up-to'], wrong);
}
function isOf(check, key) {
    return ['metric', 'anchor'].some((family) => {
        const id = (0,comparison/* checkId */.ij)(family, key);
        return check === id || check.startsWith(`${id}[`);
    });
}
function waivers_isRule(rule) {
    return documents/* rules */.aO.includes(rule);
}
/** Without its number a waiver would cover whatever comes. */
function waivers_noteNumber({ rule, 'up-to': upTo }, index, mistakes) {
    const path = ['waivers', index, 'up-to'];
    const hasNumber = !rulesWithoutNumber.includes(rule);
    if (hasNumber && upTo === undefined && mistakes.clean(path))
        mistakes.note(path, { at: 'key', message: 'is required and not there' });
    if (!hasNumber && upTo !== undefined)
        mistakes.note(path, { at: 'key', message: `is not for ${rule}, which has no number`, hint: 'Leave it out' });
}

;// CONCATENATED MODULE: ./src/policy/load-policy.ts














/**
 * Reads a policy: YAML 1.2, strict. Defaults are filled in and names are canonical.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @param floor that the policy names by `extends`
 * @throws {UsageError} with everything that is wrong, each with line, column and key; what loosens the floor is
 */
function loadPolicy(content, file, floor) {
    const { root, source, read, mistakes, refused } = readAlong(content, file, policyKind, {
        ...load_policy_schemas,
        laid: floor && laidOver(floor)
    });
    const task = root.entries.get('task')?.value;
    const policy = policyOf(read, {
        has: (key) => root.entries.has(key),
        wroteOfTask: (key) => task?.kind === 'map' && task.entries.has(key),
        mistakes
    });
    if (read.extends !== floor?.reference.text)
        mistakes.note(['extends'], { message: 'names a floor that was not read' });
    if (floor !== undefined)
        noteLoosened({ floor, source }, mistakes);
    const error = refused();
    if (error !== undefined)
        throw error;
    return { ...policy, source, digest: (0,documents/* digestOf */.ol)(content), ...(floor && { floor: recordOf(floor) }) };
}
/**
 * What a policy says of how the model is measured, where nothing else of it counts.
 *
 * @throws {UsageError} as `loadPolicy`, of what a policy says without its floor
 */
function loadCandidate(content, file) {
    const { read, mistakes, refused } = readAlong(content, file, policyKind, load_policy_schemas);
    const candidate = candidateOf(read.candidate, mistakes);
    const error = refused();
    if (error !== undefined)
        throw error;
    return candidate;
}
const load_policy_schemas = { whole: policy_file_policyFile, partial: partialPolicyFile };
function recordOf({ reference, digest }) {
    return { reference: reference.text, commit: reference.commit, digest };
}
function policyOf(file, { has, wroteOfTask, mistakes }) {
    const rows = { described: has('task'), type: file.task?.type };
    const contract = file['data-contract'];
    if (!['metrics', 'slices', 'drift', 'data-contract'].some((key) => has(key)) || asksForNothing(file, has, mistakes)) {
        mistakes.note(has('metrics') ? ['metrics'] : [], {
            message: 'asks for nothing',
            hint: 'Add metrics: { accuracy: { max-drop: 0.01 } }'
        });
    }
    const metrics = metricEntries(file.metrics ?? {}, ['metrics'], rows, mistakes);
    const slices = slicesOf(file.slices, rows, mistakes);
    const task = file.task && taskOf(file.task, wroteOfTask, mistakes);
    const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)];
    return {
        model: file.model ?? '',
        ...(file.paths !== undefined && { paths: file.paths }),
        candidate: candidateOf(file.candidate, mistakes),
        ...(task !== undefined && { task }),
        ...(file.baseline !== undefined && { baseline: baselineOf(file.baseline, mistakes) }),
        metrics,
        slices,
        ...(file.drift !== undefined && { drift: driftOf(file.drift, task, mistakes) }),
        ...(contract !== undefined && { dataContract: standardPath(contract, ['data-contract'], mistakes) }),
        confidence: file.confidence ?? 0.95,
        when: file.when ?? usualEffects,
        waivers: waiversOf(file.waivers, entries, mistakes),
        ...(file.override !== undefined && { overrideLabel: file.override.label }),
        loosened: file.loosened ?? 'warn',
        mergeQueue: file['merge-queue'] ?? 'evaluate',
        ...(file.report?.comment !== undefined && { comment: file.report.comment }),
        ...(file.log !== undefined && { log: file.log })
    };
}
function asksForNothing({ metrics, slices }, has, mistakes) {
    if (has('drift') || has('data-contract'))
        return false;
    const none = Object.keys(metrics ?? {}).length === 0 && (slices === undefined || (Array.isArray(slices) && slices.length === 0));
    return none && mistakes.clean(['metrics']) && mistakes.clean(['slices']);
}

;// CONCATENATED MODULE: ./src/policy/measuring-changes.ts



/** Keys of `candidate` that say what is started and where its numbers are. They are read at the head, and judge nothing. */
const measuring = ['run', 'predictions', 'metrics', 'from'];
/**
 * What a proposed policy changes in how its model is measured.
 *
 * @example
 * measuringChanges({ source: { candidate: { run: 'a' } } }, { source: { candidate: { run: 'b' } } }) // => [{ path: ['candidate', 'run'], text: 'candidate.run: a becomes b' }]
 */
function measuringChanges(inForce, proposed) {
    const [before, after] = [candidateIn(inForce), candidateIn(proposed)];
    return measuring
        .filter((key) => !(0,external_node_util_.isDeepStrictEqual)(before[key], after[key]))
        .flatMap((key) => differences(['candidate', key], before[key], after[key]));
}
function candidateIn({ source: { candidate } }) {
    return isMap(candidate) ? candidate : {};
}

;// CONCATENATED MODULE: ./src/policy/reference.ts


const examples = (/* unused pure expression or super */ null && ([
    [
        'The least that works',
        `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "git:base:predictions.csv" }
metrics: { accuracy: { max-drop: 0.01 } }`
    ],
    [
        'Several classes, slices and a waiver',
        `version: 1
model: animals
candidate:
  run: python evaluate.py
  timeout: 20m
  predictions: out/predictions.csv
task: { type: multiclass, label: truth, score: { cat: p_cat, dog: p_dog }, min-rows: 100 }
baseline: { from: ["git:main:metrics/predictions.csv", "file:baseline.csv"], max-age: 180d }
metrics:
  accuracy: { max-drop: 0.01, min: 0.80 }
  f1-macro: { max-drop: 0.01 }
  recall-dog: { metric: recall, class: dog, min: 0.70 }
  latency-p95: { column: latency_ms, aggregate: p95, direction: lower, max: 25, max-rise-percent: 10 }
slices:
  by: [camera, [camera, season]]
  metrics: { accuracy: { max-drop: 0.03, severity: warn } }
waivers:
  - check: "metric/accuracy[camera=7]"
    rule: max-drop
    up-to: 0.05
    until: 2026-12-31
    reason: the lens was replaced in May
    owner: "@acme/vision"`
    ],
    [
        'Numbers that your code measured',
        `version: 1
model: assistant
candidate: { metrics: out/metrics.json }
baseline: { from: "git:base:out/metrics.json" }
metrics:
  toxicity: { direction: lower, max: 0.01, max-rise: 0 }
  helpfulness: { direction: higher, max-drop: 0.02 }`
    ],
    [
        'The data, and no model yet',
        `version: 1
model: flight-delay
drift: { reference: data/january.parquet, current: data/july.parquet, exclude: [flight_id] }
data-contract: contract.yml`
    ],
    [
        'Drift that warns, and blocks for the columns that matter',
        `version: 1
model: flight-delay
candidate: { predictions: out/predictions.parquet }
drift:
  reference: { sql: { engine: postgres, table: flights.january, timeout: 20m } }
  current: { sql: { engine: postgres, query: SELECT * FROM flights.today WHERE origin IS NOT NULL } }
  exclude: [flight_id, tailnum]
  group: date
  columns:
    hour: { type: categorical }
    distance: { severity: block, ks: 0.08 }
    scheduled_at: { type: timestamp }
  limits: { missing: 0.05 }
  severity: warn
  drifted-share: 0.2
waivers:
  - check: drift/dest
    rule: new-categories
    up-to: 0.02
    until: 2026-12-31
    reason: a new airport since May
    owner: "@acme/flights"`
    ]
]));
const contractExamples = (/* unused pure expression or super */ null && ([
    [
        'A contract',
        `version: 1
additional-columns: refuse
columns:
  flight_id: { type: text, unique: true }
  hour: { type: integer, min: 0, max: 23 }
  distance: { type: number, min: 0, max: 5000, nullable: 0.02 }
  origin: { type: text, values: [EWR, JFK, LGA] }
  is_weekend: { type: boolean }
  scheduled_at: { type: timestamp, min: 2026-01-01 }
  comment: { nullable: true, severity: warn }`
    ]
]));
/** The reference of the policy in Markdown: example policies, then every key with its meaning, type, default and an example. */
function policyReference() {
    return referenceOf('The policy', introduction, examples, policyJsonSchema());
}
/** The reference of the data contract, in the same form. */
function contractReference() {
    return referenceOf('The data contract', contractIntroduction, contractExamples, contractJsonSchema());
}
function referenceOf(title, text, files, schema) {
    const shown = files.map(([name, file]) => `## ${name}\n\n\`\`\`yaml\n${file}\n\`\`\``);
    return [`# ${title}`, text, ...shown, '## Every key', ...schemaTables(schema)].join('\n\n') + '\n';
}
const introduction = (/* unused pure expression or super */ null && (`One file, \`.github/model-gate.yml\`, says what is good enough for one model. It is YAML 1.2 without anchors, aliases, tags, null values and keys written
twice. Numbers are plain decimals: \`0.01\` is one point. Text keeps its source text (\`01\`, \`NO\`, \`2026.10\`). Whatever is mistaken is reported at once, with
line and column.`));
const contractIntroduction = (/* unused pure expression or super */ null && (`One file, named by \`data-contract\` in the policy, says what the rows of the data must be, whatever the reference holds: types, ranges, domains,
missing values, uniqueness. \`model-gate profile <table> --contract\` proposes one, to be reviewed like code. It is read as the policy is. Each column is a
check, \`contract/<column>\`. It is about the rows at hand: no statistics, one row beyond a limit fails. A column that is named must be there. NaN is no
value; an infinite number is beyond every \`min\`, \`max\` and \`values\`; one beyond 2^53 is not exact, so it is no \`integer\`, nor is one whose fraction no double holds, such as 1e-400. Lists, structures and
bytes are not read: an error where the contract names such a column, and refused where it refuses others. The data are those of \`drift.current\`, else the predictions.`));

;// CONCATENATED MODULE: ./src/policy/index.ts













/***/ })

};
