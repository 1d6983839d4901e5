export const id = 632;
export const ids = [632];
export const modules = {

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
const shared = {
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default(['.github/model-gate.yml'])
        .describe('Policy that says what good enough means; several policies are several models')
        .meta({ placeholder: 'FILE' }),
    onePolicy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('.github/model-gate.yml')
        .describe('Policy that says what good enough means')
        .meta({ placeholder: 'FILE' }),
    policyRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
        .meta({ where: 'cli', placeholder: 'COMMIT' }),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Predictions of the candidate, instead of candidate.predictions')
        .meta({ placeholder: 'FILE' }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Metric file of the candidate, instead of candidate.metrics')
        .meta({ placeholder: 'FILE' }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe('Where the numbers of production are, such as file:production.csv; replaces baseline.from, tried in order')
        .meta({ placeholder: 'REF' }),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('model-gate').describe('Folder for what is written').meta({ placeholder: 'DIR' }),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['text', 'markdown', 'json'])
        .default('text')
        .describe('What standard output gets')
        .meta({ where: 'cli' }),
    quiet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
    'no-color': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('No colours').meta({ where: 'cli' }),
    now: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
        .optional()
        .describe('The time that ages and expiry dates are held against')
        .meta({ where: 'cli', placeholder: 'TIME' }),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
        .transform(Number)
        .optional()
        .describe('Seed of all resampling; default: made from the data')
        .meta({ where: 'cli', placeholder: 'N' })
};


/***/ }),

/***/ 2205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* binding */ inRepository),
  hd: () => (/* binding */ loadPolicies),
  gD: () => (/* binding */ standardsAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/git/index.ts + 2 modules
var git = __webpack_require__(8545);
// EXTERNAL MODULE: ./src/metrics/index.ts + 30 modules
var metrics = __webpack_require__(1090);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./src/policy/written-text.ts

/** Text that YAML may take for a number or a boolean: read as it stands in the source (`01`, `NO`, `2026.10`). */
const written_text_sourceText = registries/* registry */.u5();
/** Free text: never empty; in an editor also a number or a boolean. */
const written_text_text = () => schemas/* string */.YjP().min(1, 'must not be empty').register(written_text_sourceText, { anyScalar: true });
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
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/policy/later.ts

/** Kept beside the schema, not in it: editors must not offer what is refused. */
const later = registries/* registry */.u5();

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
    prediction: column('Column of the predicted class or value. Default: `prediction`').meta({
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
        .describe('Binary: scores from here on are predicted positive, on both sides. Without it, and without a column of predictions, 0.5')
        .meta({ examples: [0.5] }),
    group: column('Column of groups of rows that belong together, such as one day or one user').meta({
        examples: ['date']
    }),
    weight: column('Column of the weights of rows').meta({ examples: ['weight'] }),
    'min-rows': schemas/* int */.Whr('must be a whole number')
        .min(1, 'must be at least 1')
        .default(1)
        .describe('Fewer rows are an error'),
    sample: column('Score: column of the repeated sample within an item').meta({ examples: ['epoch'] }),
    'missing-scores': schemas/* number */.aig()
        .min(0, 'must be at least 0 and below 1')
        .lt(1, 'must be at least 0 and below 1')
        .default(0)
        .describe('Score: share of blank scores that is tolerated')
})
    .describe('How the rows of predictions are read');

;// CONCATENATED MODULE: ./src/policy/policy-file.ts






const metricFileFormats = schemas/* enum */.k5n(['auto', 'flat', 'classification-report'])
    .register(later, { values: ['junit', 'nested', 'sklearn'] })
    .default('auto')
    .describe('How the file is read; `auto` recognises it');
const metricFile = schemas/* strictObject */.rej({ path: path('The file').meta({ examples: ['out/load.json'] }), format: metricFileFormats })
    .describe('A metric file and how it is read');
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
        .describe('Numbers that your code measured: one file, or a map of names to files (metrics are then called `test/accuracy`)')
        .meta({ examples: ['out/metrics.json', { test: 'out/test.json' }] }),
    files: schemas/* array */.YOg(path('A model file'))
        .optional()
        .describe('Model files, whose digests are recorded')
        .meta({ examples: [['model/model.onnx']] }),
    'measured-by': schemas/* array */.YOg(path('A file that the measurement depends on'))
        .optional()
        .describe('Files that the measurement depends on: changes to them are shown')
        .meta({ examples: [['evaluate.py', 'data/test.csv']] }),
    repeats: schemas/* int */.Whr('must be a whole number')
        .min(1, 'must be at least 1')
        .max(1, 'more than 1 is not available in this version')
        .default(1)
        .describe('How often the model is measured')
})
    .describe('How the model of this pull request is measured')
    .register(later, { keys: ['from', 'wait', 'aggregate'] });
const reference = path('`file:<path>` or `git:<ref>:<path>`; `git:base:` is the base commit of the pull request');
const baselineFile = schemas/* strictObject */.rej({
    from: schemas/* union */.KCZ([reference, schemas/* array */.YOg(reference).min(1, 'must name at least one place')])
        .describe('Where the baseline is kept, one place or a list tried in order: `file:<path>`, `git:<ref>:<path>`')
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
    rule: schemas/* enum */.k5n(documents/* rules */.aO).describe('The rule that may fail'),
    'up-to': schemas/* number */.aig()
        .describe('How far it may go: beyond this the check fails all the same')
        .meta({ examples: [0.05] }),
    until: iso/* date */.p6('must be a day of the calendar such as 2026-12-31')
        .describe('Last day on which it counts, UTC')
        .meta({ examples: ['2026-12-31'] }),
    reason: written_text_text()
        .describe('Why')
        .meta({ examples: ['HA left the route in May'] }),
    owner: written_text_text()
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
/** The policy as a file says it: every key, its type, its default and its description. */
const policy_file_policyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones)')
        .describe('Version of this format'),
    model: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be 1 to 64 of a-z 0-9 . _ - and begin with a letter or a digit')
        .describe('Name of the model: key of the comment, the baselines and the artifacts')
        .meta({ examples: ['churn'] }),
    candidate: candidateFile.optional(),
    task: taskFile.optional(),
    baseline: baselineFile.optional(),
    metrics: metric_entry_file_metricsFile.optional(),
    slices: schemas/* union */.KCZ([sliceFile, schemas/* array */.YOg(sliceFile)])
        .optional()
        .describe('Checks within groups of rows: one map or a list of maps'),
    confidence: schemas/* number */.aig()
        .gt(0.5, 'must be above 0.5 and below 1')
        .lt(1, 'must be above 0.5 and below 1')
        .default(0.95)
        .describe('Confidence of each one-sided bound'),
    when: whenFile.optional(),
    waivers: schemas/* array */.YOg(waiverFile).optional().describe('Failures that are accepted for a while'),
    loosened: schemas/* enum */.k5n(['warn'])
        .register(later, { values: ['require-codeowner'] })
        .default('warn')
        .describe('What a pull request that loosens the policy gets'),
    'merge-queue': schemas/* enum */.k5n(['evaluate'])
        .register(later, { values: ['reuse'] })
        .default('evaluate')
        .describe('What happens in a merge queue'),
    report: schemas/* strictObject */.rej({
        comment: schemas/* enum */.k5n(['on-change'])
            .register(later, { values: ['always', 'on-failure', 'never'] })
            .default('on-change')
            .describe('When the pull request gets a comment')
    })
        .optional()
        .describe('How the outcome is shown')
})
    .describe('What is good enough for one model')
    .register(later, { keys: ['paths', 'override', 'drift', 'data-contract', 'inspect', 'log', 'extends'] });
/** What could be read of a file that may have mistakes. */
const partialPolicyFile = policy_file_policyFile.partial();

;// CONCATENATED MODULE: ./src/policy/json-schema.ts





/** JSON Schema (draft 7, which YAML editors read) of the policy as a file says it, with descriptions, defaults and the names of the metrics. */
function json_schema_policyJsonSchema() {
    return {
        ...z.toJSONSchema(policyFile, {
            target: 'draft-7',
            io: 'input',
            override({ zodSchema, jsonSchema }) {
                if (sourceText.has(zodSchema) || sourceText.get(zodSchema) !== undefined)
                    jsonSchema.type = ['string', 'number', 'boolean'];
                if (zodSchema._zod.def === metricsFile._zod.def)
                    jsonSchema.properties = suggestions();
            }
        }),
        title: 'Model Gate policy'
    };
}
/** The names of the catalogue, offered as keys; any other key is a number of the user's own. */
function suggestions() {
    return Object.fromEntries(catalogue
        .filter(({ kind }) => kind !== 'report-only')
        .map(({ name, description }) => [name, { allOf: [{ $ref: '#/definitions/metric' }], description }]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
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
    return quoted.length <= 80 ? quoted : `${quoted.slice(0, 76)}..."`;
}

;// CONCATENATED MODULE: ./src/policy/mistakes.ts


/** The list of mistakes in a file, which begins with the faults of its text. */
function mistakesIn(root, faults) {
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
/**
 * The nearest of the names, where it is near enough to be what was meant.
 *
 * @example
 * nearest('max-dorp', ['max-drop', 'max-rise']) // => 'max-drop'
 */
function nearest(name, names) {
    if (name.length > 64)
        return undefined;
    const ranked = names.map((candidate) => ({ candidate, edits: (0,mod/* distance */.Io)(name.toLowerCase(), candidate) }));
    const best = ranked.reduce((a, b) => (a !== undefined && a.edits <= b.edits ? a : b), undefined);
    return best !== undefined && best.edits <= Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length / 3))
        ? best.candidate
        : undefined;
}

;// CONCATENATED MODULE: ./src/policy/number-text.ts
const decimal = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$/;
/**
 * A plain decimal number, or undefined: no leading zeros, no underscores, no other bases, finite.
 *
 * @example
 * numberOf('0.01') // => 0.01
 */
function numberOf(text) {
    if (!decimal.test(text) || !/[0-9]/.test(text.replace(/[eE].*/, '')))
        return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value + 0 : undefined;
}
/**
 * The number that was meant by a spelling that is not one: `1%` is 0.01 (1 where per cents are meant), `0,01` is 0.01, `1_000` is 1000.
 *
 * @param perCent whether the number is itself in per cent
 * @example
 * meantBy('1%', false) // => 0.01
 */
function meantBy(text, perCent) {
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
    if (!(type instanceof schemas/* ZodEnum */.Vb4))
        return { message: `${message}, got ${type._zod.def.type === 'string' ? shown(text) : text}` };
    const near = nearest(text, type.options.map(String));
    const hint = near === undefined ? undefined : `Did you mean ${near}?`;
    return { message: `must be ${listed(type.options.map(String))}, got ${shown(text)}`, hint };
}
function allowedHint(type) {
    return type instanceof schemas/* ZodEnum */.Vb4 ? `Write ${listed(type.options.map(String))}` : undefined;
}
/**
 * Choices as a sentence has them.
 *
 * @example
 * listed(['a', 'b', 'c']) // => 'a, b or c'
 */
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

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
    if (whole.length === items.length)
        noteIssues(type, whole, path, mistakes);
    return whole;
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
    const option = options.find((one) => suits(written, one));
    if (option !== undefined)
        return alongSchema(written, option, path, mistakes);
    mistakes.note(path, { message: `must be ${options.map(expected).join(' or ')}, got ${found(written)}` });
    return undefined;
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
    const near = nearest(key, names);
    const hint = near === undefined ? `Known here: ${names.join(', ')}` : `Did you mean ${near}?`;
    mistakes.note([...path, key], { at: 'key', message: 'is not a key of the policy here', hint });
}
function noteMissing(key, path, mistakes) {
    const all = path.length === 0 || mistakes.clean(path);
    if (all)
        mistakes.note([...path, key], { at: 'key', message: 'is required and not there' });
}
/** Issues of the schema itself, such as a list that is too short. */
function noteIssues(type, value, path, mistakes) {
    const { minimum } = type._zod.bag;
    if (minimum === undefined || value.length >= minimum)
        return;
    const issue = parse/* safeParse */.xL(type, []).error?.issues[0];
    mistakes.note(path, { message: issue?.message ?? 'must not be empty' });
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

;// CONCATENATED MODULE: ./src/policy/baseline.ts



const laterSchemes = ['models', 'kfmr', 'kfp', 'artifact', 'release', 'gto', 'https', 's3', 'hf'];
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
    if (/^file:.+$/s.test(reference) || /^git:[^:-][^:]*:.+$/s.test(reference))
        return;
    const scheme = /^([A-Za-z0-9]+):/.exec(reference)?.[1];
    if (scheme !== undefined && laterSchemes.includes(scheme)) {
        mistakes.note(path, {
            message: `${scheme}: is not available in this version, got ${shown(reference)}`,
            hint: 'Write file:<path> or git:<ref>:<path>'
        });
        return;
    }
    if (scheme === 'file' || scheme === 'git') {
        mistakes.note(path, {
            message: `must be ${scheme === 'git' ? 'git:<ref>:<path>' : 'file:<path>'}, got ${shown(reference)}`
        });
        return;
    }
    const near = scheme === undefined ? undefined : nearest(scheme, ['file', 'git']);
    const known = `Known: file:<path>, git:<ref>:<path>; not available in this version: ${laterSchemes.map((name) => `${name}:`).join(' ')}`;
    const meant = scheme === undefined && reference.length <= 60
        ? `Write file:${reference}. `
        : near === undefined
            ? ''
            : `Did you mean ${near}:? `;
    mistakes.note(path, { message: `must begin with file: or git:, got ${shown(reference)}`, hint: `${meant}${known}` });
}

;// CONCATENATED MODULE: ./src/policy/candidate.ts

/** How the candidate is measured; an empty entry where the policy does not say, so that flags can. */
function candidateOf(file, mistakes) {
    const { run, predictions, metrics } = file ?? {};
    return {
        ...(run !== undefined && { run }),
        timeoutMilliseconds: millisecondsOf(file?.timeout ?? '30m'),
        ...(predictions !== undefined && { predictions }),
        metrics: metricFiles(metrics, mistakes),
        files: file?.files ?? [],
        measuredBy: file?.['measured-by'] ?? []
    };
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
function offScale({ rule, value }, { name, range, magnitude }) {
    const [low, high] = range;
    const least = magnitude === true ? 0 : low;
    if (rule === 'min' || rule === 'max') {
        if (value >= least && value <= high)
            return undefined;
        return {
            message: `${name} lies in [${least}, ${high}], got ${value}`,
            hint: asFraction(value, low, high) ?? `Write a number in [${least}, ${high}]`
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
        hint: `${rule} is in the unit of the metric: 0.01 is one point. ${asFraction(value, low, high) ?? 'Write a smaller number'}`
    };
}
function asFraction(value, low, high) {
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
        message: `${name} is not for task type ${type}${perClass ? '' : ` (it is for ${listed(tasks)})`}`,
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
function readYaml(text) {
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
    const faults = [...refused, ...unreadable(errors, refused, text), ...secondDocument(documents)];
    const [document] = documents;
    if (document === undefined || documents.length > 1 || errors.length > 0)
        return { root: undefined, faults, placeOf };
    if (isNothing(document.contents))
        return { root: undefined, faults: [...faults, notAMap(0, 'is empty')], placeOf };
    const root = writtenTree(document.contents, [], 0, { cuts, fault: (fault) => faults.push(fault) });
    if (root.kind === 'map')
        return { root, faults, placeOf };
    return { root: undefined, faults: [...faults, notAMap(root.offset, 'must be a map of keys to values')], placeOf };
}
function isNothing(contents) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null);
}
function notAMap(offset, message) {
    return { offset, path: [], message, hint: 'Begin with `version: 1` and `model: <name>`' };
}
/** What the parser could not read, unless it follows from something that was refused before it. */
function unreadable(errors, refused, text) {
    const first = refused[0]?.offset ?? Infinity;
    return errors
        .filter(({ pos }) => pos[0] < first)
        .slice(0, 10)
        .map((error) => faultOf(error, text));
}
function secondDocument([, second]) {
    if (second === undefined)
        return [];
    const offset = second.range?.[0] ?? 0;
    return [
        {
            offset,
            path: [],
            message: 'must be one YAML document, got more',
            hint: 'Leave out the second `---`: one file is one model'
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
    return text.slice(0, 1).toLowerCase() + text.slice(1, 160);
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
    if (typeof columns === 'string')
        return [columns];
    const sorted = [...new Set(columns)].sort();
    if (sorted.length < columns.length)
        mistakes.note(path, { message: 'crosses a column with itself', hint: 'Name each column once' });
    return sorted;
}

;// CONCATENATED MODULE: ./src/policy/source-bytes.ts

const largest = 5_000_000;
/** Text of a policy: UTF-8 of at most 5 MB, a byte order mark dropped, no control characters. */
function textOf(content, file) {
    const size = content.length;
    if (size > largest) {
        throw new documents/* UsageError */.eb({
            file,
            message: `must be at most 5 MB, got ${(size / 1e6).toFixed(1)} MB`,
            hint: 'Name the policy, not a file of data'
        });
    }
    const text = typeof content === 'string' ? content : decode(content, file);
    refusePointer(text, file);
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
function refusePointer(text, file) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return;
    throw new documents/* UsageError */.eb({
        file,
        message: 'is a Git LFS pointer, not the policy it stands for',
        hint: 'Keep the policy in git itself, so that its changes can be reviewed'
    });
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
            message: `is for task type ${listed(types)}, and the type is ${file.type}`,
            hint: 'Leave it out'
        });
    }
    noteScoreShape(file, mistakes);
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
    if (Object.keys(score).length < 2 && mistakes.clean(['task', 'score'])) {
        mistakes.note(['task', 'score'], { message: 'must have a column for each class, at least two' });
    }
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

;// CONCATENATED MODULE: ./src/policy/waivers.ts
/** Failures that are accepted for a while. Two for the same rule of the same check are a mistake. */
function waiversOf(file, mistakes) {
    const seen = new Set();
    return (file ?? []).map(({ 'up-to': upTo, ...waiver }, index) => {
        const subject = JSON.stringify([waiver.check, waiver.rule]);
        if (seen.has(subject)) {
            mistakes.note(['waivers', index], {
                message: `is the second waiver of ${waiver.rule} for this check`,
                hint: 'Keep one of them'
            });
        }
        seen.add(subject);
        return { ...waiver, upTo };
    });
}

;// CONCATENATED MODULE: ./src/policy/load-policy.ts












/** More than a person reads at once. */
const mostProblems = 100;
/**
 * Reads a policy: YAML 1.2, strict. Defaults are filled in and names are canonical.
 *
 * @param content text, or bytes in UTF-8; at most 5 MB
 * @param file name under which the user knows it
 * @throws {UsageError} with everything that is wrong, each with line, column and key
 */
function loadPolicy(content, file) {
    const { root, faults, placeOf } = readYaml(textOf(content, file));
    if (root === undefined)
        throw load_policy_refusal(faults, file, placeOf);
    const mistakes = mistakesIn(root, faults);
    const source = keysAlong(root, policy_file_policyFile, [], mistakes);
    const read = partialPolicyFile.safeParse(source);
    if (!read.success) {
        for (const { path, message } of read.error.issues)
            mistakes.note(path.map((step) => (typeof step === 'number' ? step : String(step))), { message });
        throw load_policy_refusal(mistakes.faults(), file, placeOf);
    }
    const has = (key) => root.entries.has(key);
    const task = root.entries.get('task')?.value;
    const policy = policyOf(read.data, {
        has,
        wroteOfTask: (key) => task?.kind === 'map' && task.entries.has(key),
        mistakes
    });
    if (mistakes.faults().length > 0)
        throw load_policy_refusal(mistakes.faults(), file, placeOf);
    return { ...policy, source, digest: (0,documents/* digestOf */.ol)(content) };
}
function load_policy_refusal(faults, file, placeOf) {
    const problems = problemsOf(faults, file, placeOf);
    return new documents/* UsageError */.eb(problems.slice(0, mostProblems), problems.length);
}
function policyOf(file, { has, wroteOfTask, mistakes }) {
    const rows = { described: has('task'), type: file.task?.type };
    if (!['metrics', 'slices'].some((key) => has(key)) || asksForNothing(file, mistakes)) {
        mistakes.note(has('metrics') ? ['metrics'] : [], {
            message: 'asks for nothing',
            hint: 'Add metrics: { accuracy: { max-drop: 0.01 } }'
        });
    }
    return {
        model: file.model ?? '',
        candidate: candidateOf(file.candidate, mistakes),
        ...(file.task !== undefined && { task: taskOf(file.task, wroteOfTask, mistakes) }),
        ...(file.baseline !== undefined && { baseline: baselineOf(file.baseline, mistakes) }),
        metrics: metricEntries(file.metrics ?? {}, ['metrics'], rows, mistakes),
        slices: slicesOf(file.slices, rows, mistakes),
        confidence: file.confidence ?? 0.95,
        when: file.when ?? usualEffects,
        waivers: waiversOf(file.waivers, mistakes)
    };
}
function asksForNothing({ metrics, slices }, mistakes) {
    const none = Object.keys(metrics ?? {}).length === 0 && (slices === undefined || (Array.isArray(slices) && slices.length === 0));
    return none && mistakes.clean(['metrics']) && mistakes.clean(['slices']);
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
    ]
]));
/** The reference of the policy in Markdown: example policies, then every key with its meaning, type, default and an example. */
function policyReference() {
    const schema = policyJsonSchema();
    const shown = examples.map(([title, policy]) => `## ${title}\n\n\`\`\`yaml\n${policy}\n\`\`\``);
    const sections = sectionsOf(schema, '', schema);
    return ['# The policy', introduction, ...shown, '## Every key', ...sections].join('\n\n') + '\n';
}
const introduction = (/* unused pure expression or super */ null && (`One file, \`.github/model-gate.yml\`, says what is good enough for one model. It is YAML 1.2 without anchors, aliases, tags, null values and keys written
twice. Numbers are plain decimals: \`0.01\` is one point. Text keeps its source text (\`01\`, \`NO\`, \`2026.10\`). Whatever is mistaken is reported at once, with
line and column.`));
function sectionsOf(node, path, root) {
    const properties = path.endsWith('metrics') ? {} : (node.properties ?? {});
    const entries = Object.entries(properties);
    if (entries.length === 0)
        return [];
    const rows = entries.map(([key, value]) => rowOf(key, value, node.required?.includes(key) === true));
    const heading = path === '' ? '### At the top' : `### \`${path}\``;
    const table = markdownTable([['Key', 'What', 'Type', 'Default', 'Example'], ...rows]);
    return [
        heading,
        ...(path === '' || node.description === undefined ? [] : [`${node.description}.`]),
        table,
        ...entries.flatMap(([key, value]) => within(key, value, path, root))
    ];
}
/** The maps inside a key: its own, that of a list's items, and that of an entry of `metrics`. */
function within(key, value, path, root) {
    const here = path === '' ? key : `${path}.${key}`;
    if (here === 'metrics')
        return sectionsOf(root.definitions?.['metric'] ?? {}, 'metrics.<name>', root);
    const maps = [value, ...(value.anyOf ?? [])].filter(({ properties }) => properties !== undefined);
    const [map] = maps;
    const inList = value.items?.properties === undefined ? undefined : value.items;
    if (map !== undefined)
        return sectionsOf(map, here, root);
    return inList === undefined ? [] : sectionsOf(inList, `${here}[]`, root);
}
function rowOf(key, value, required) {
    const usual = value.default === undefined ? (required ? 'required' : '') : code(value.default);
    const [example] = value.examples ?? [];
    return [
        `\`${key}\``,
        cell(value.description ?? ''),
        cell(typeOf(value)),
        usual,
        example === undefined ? '' : code(example)
    ];
}
function typeOf(value) {
    if (value.const !== undefined)
        return code(value.const);
    if (value.enum !== undefined)
        return value.enum.map(code).join(', ');
    if (value.anyOf !== undefined)
        return [...new Set(value.anyOf.map(typeOf))].join(' or ');
    if (value.$ref !== undefined || value.allOf !== undefined || value.type === 'object')
        return 'map';
    if (value.type === 'array')
        return `list of ${typeOf(value.items ?? {}).replace(' or list', ' or lists')}`;
    if (Array.isArray(value.type))
        return 'text';
    return ({ string: 'text', integer: 'whole number', boolean: 'true or false' }[String(value.type)] ?? String(value.type));
}
function code(value) {
    return `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``;
}
function cell(text) {
    return text.replaceAll('|', '\\|');
}

;// CONCATENATED MODULE: ./src/policy/index.ts




;// CONCATENATED MODULE: ./src/commands/workspace.ts





/** The commit that `--policy-ref` names. */
async function standardsAt(ref, directory) {
    if (ref === undefined)
        return undefined;
    return { repository: await (0,git/* gitRepository */.x)(directory, ref), prefix: await (0,git/* gitPrefix */.n)(directory) };
}
/** Path of a file of the working directory in the repository. */
function inRepository({ prefix }, path) {
    return external_node_path_.posix.normalize(prefix + path.replaceAll('\\', '/'));
}
/**
 * Reads policies, from disk or at a commit.
 *
 * @throws UsageError with the mistakes of all of them
 */
async function loadPolicies(paths, frontend, standards) {
    const loaded = [];
    const problems = [];
    for (const path of paths) {
        try {
            const bytes = await policyBytes(path, frontend.workingDirectory, standards);
            loaded.push({ policy: loadPolicy(bytes, path), path, ...(standards && { standards }) });
        }
        catch (error) {
            if (!(error instanceof documents/* UsageError */.eb))
                throw error;
            problems.push(...error.problems);
        }
    }
    problems.push(...sameModel(loaded));
    if (problems.length > 0)
        throw new documents/* UsageError */.eb(problems);
    return loaded;
}
async function policyBytes(path, directory, standards) {
    if (standards !== undefined) {
        const bytes = await standards.repository.readFile(inRepository(standards, path));
        if (bytes !== undefined)
            return bytes;
        throw new documents/* UsageError */.eb({
            file: path,
            message: `is not in commit ${standards.repository.commit.slice(0, 12)}`,
            hint: 'Name a commit that holds the policy'
        });
    }
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path));
    }
    catch (error) {
        const { code } = error;
        const message = code === 'ENOENT' ? 'there is no such policy' : `cannot be read (${code ?? String(error)})`;
        throw new documents/* UsageError */.eb({
            file: path,
            message,
            hint: 'Write one (README.md shows the least that works), or name it with --policy'
        });
    }
}
function sameModel(loaded) {
    return loaded.flatMap(({ policy, path }, index) => {
        const before = loaded.slice(0, index).find((other) => other.policy.model === policy.model);
        return before
            ? [{ file: path, key: 'model', message: `${JSON.stringify(policy.model)} is also the model of ${before.path}` }]
            : [];
    });
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* reexport */ gitPrefix),
  x: () => (/* reexport */ gitRepository)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/git/run-git.ts


/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30;
/**
 * Runs git without a shell, without prompts, in English. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @throws MeasurementError where there is no git
 */
function runGit(directory, arguments_) {
    const options = {
        cwd: directory,
        env: { ...withoutRepository(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...arguments_], options, (error, out, err) => {
            if (error === null)
                resolve({ code: 0, out, err: '' });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, out, err: err.toString('utf8').trim() });
            else
                reject(unstartable(error));
        });
    });
}
/** A hook that runs us has set these to its own repository. */
function withoutRepository(environment) {
    const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'];
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
function unstartable(error) {
    if (error.code === 'ENOENT') {
        return new documents/* MeasurementError */.HG({
            message: 'git is not installed, or the folder is gone',
            hint: 'Install git, or use a file: reference'
        });
    }
    return new documents/* MeasurementError */.HG({ message: `git could not be run: ${error.message}` });
}

;// CONCATENATED MODULE: ./src/git/git-repository.ts


/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
async function gitRepository(directory, ref) {
    const commit = await commitOf(directory, ref);
    const root = (await succeeded(directory, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
    return {
        commit,
        readFile: (path) => readBlob(root, commit, path),
        list: (folder) => list(root, commit, folder),
        committedAt: async () => new Date((await succeeded(root, ['show', '-s', '--format=%cI', commit])).toString('utf8').trim())
    };
}
/**
 * Path of a folder in its repository: '' at the root, else ending in '/'.
 *
 * @throws MeasurementError where the folder is in no repository
 */
async function gitPrefix(directory) {
    return (await succeeded(directory, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\r?\n$/, '');
}
async function commitOf(directory, ref) {
    const found = await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found.code === 0)
        return found.out.toString('utf8').trim();
    const inside = await runGit(directory, ['rev-parse', '--git-dir']);
    if (inside.code !== 0)
        throw failure(inside);
    throw new documents/* MeasurementError */.HG({
        message: `there is no commit ${JSON.stringify(ref)} in this clone`,
        hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
    });
}
async function entryAt(root, commit, path) {
    const listing = (await succeeded(root, ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)])).toString('utf8');
    const [mode = '', type = ''] = (listing.split('\t')[0] ?? '').split(' ');
    return listing === '' ? undefined : { mode, type };
}
async function readBlob(root, commit, path) {
    const entry = await entryAt(root, commit, path);
    if (entry === undefined)
        return undefined;
    const name = `${commit.slice(0, 12)}:${path}`;
    if (entry.type !== 'blob' || entry.mode === '120000') {
        const kind = entry.type === 'tree' ? 'a folder' : entry.type === 'commit' ? 'a submodule' : 'a symbolic link';
        throw new documents/* MeasurementError */.HG({ file: name, message: `is ${kind}, not a file`, hint: 'Name the file itself' });
    }
    const bytes = await succeeded(root, ['cat-file', 'blob', `${commit}:${path}`]);
    refusePointer(bytes, name);
    return bytes;
}
/** A Git LFS pointer stands for a file that git does not have. */
function refusePointer(bytes, file) {
    if (!bytes.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'))
        return;
    throw new documents/* MeasurementError */.HG({
        file,
        message: 'is a Git LFS pointer, not the file',
        hint: 'Keep the baseline outside of LFS, or name it as file: after git lfs pull'
    });
}
async function list(root, commit, folder) {
    const path = folder === '' || folder === '.' ? [] : ['--', literal(folder)];
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...path]);
    return listing
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
/** ls-tree takes plain paths; one that leaves the repository is an absent one. */
function literal(path) {
    return path.replace(/^(\.\/)+/, '');
}
async function succeeded(directory, arguments_) {
    const result = await runGit(directory, arguments_);
    if (result.code !== 0)
        throw failure(result);
    return result.out;
}
function failure({ err }) {
    const known = err.includes('not a git repository');
    return new documents/* MeasurementError */.HG({
        message: known ? 'this folder is in no git repository' : `git failed: ${err.split('\n')[0] ?? ''}`,
        hint: known ? 'Run it in a clone, or use a file: reference' : 'Run the same command by hand to see more'
    });
}

;// CONCATENATED MODULE: ./src/git/index.ts



/***/ }),

/***/ 1090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $b: () => (/* reexport */ aggregateOf),
  Nh: () => (/* reexport */ asAsked),
  sW: () => (/* reexport */ catalogue),
  Hq: () => (/* reexport */ confusion),
  QC: () => (/* reexport */ displayName),
  xw: () => (/* reexport */ influenceOf),
  cV: () => (/* reexport */ isAveraged),
  $O: () => (/* reexport */ isComputable),
  b1: () => (/* reexport */ isMagnitude),
  MT: () => (/* reexport */ measureName),
  ak: () => (/* reexport */ metricOf),
  a3: () => (/* reexport */ metricValue),
  bP: () => (/* reexport */ nearestMetric),
  F1: () => (/* reexport */ resolveMetric)
});

// UNUSED EXPORTS: aggregates, averaged, classIndex, countsOf, eachClass, presentClasses, ratio, shareOfQuantile, smallerCount, valueOfCells

// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
// EXTERNAL MODULE: ./src/statistics/index.ts + 26 modules
var statistics = __webpack_require__(9912);
;// CONCATENATED MODULE: ./src/metrics/quantile-influence.ts

/**
 * A quantile of some values with its influence values, by Bahadur's representation: (p - [value <= quantile]) / density there.
 *
 * The density is a difference quotient of quantiles (Siddiqui 1960) over the bandwidth of Hall and Sheather (1988), widened until it is finite,
 * so that ties do not make the error vanish. NumPy's default definition; with weights the averaged inverted distribution
 * function, as scikit-learn has it. O(n).
 *
 * @param p in (0, 1)
 */
function quantileInfluence(values, p, weights) {
    const n = values.length;
    if (n === 0)
        return { value: Number.NaN, ofRow: new Float64Array(0) };
    const order = (0,statistics/* argsort */.XQ)(values);
    const sorted = Float64Array.from(order, (row) => values[row]);
    const masses = weights && cumulated(order, weights);
    const at = (share) => masses === undefined ? (0,statistics/* quantileOfSorted */.mY)(sorted, share) : weightedQuantile(sorted, masses, share);
    const value = at(p);
    const scale = sparsity(at, p, n);
    const average = masses === undefined ? 1 : masses[n - 1] / n;
    return {
        value,
        ofRow: values.map((each, row) => ((weights?.[row] ?? 1) / average) * (p - (each <= value ? 1 : 0)) * scale)
    };
}
/** 1 / density at the quantile. */
function sparsity(at, p, n) {
    const room = Math.min(p, 1 - p);
    for (let half = Math.min(bandwidth(p, n), room);; half = Math.min(2 * half, room)) {
        const slope = (at(p + half) - at(p - half)) / (2 * half);
        if (slope > 0 || half === room)
            return slope;
    }
}
/** Hall and Sheather's for intervals at 95 %. It narrows towards the tails, where the quantiles run away. */
function bandwidth(p, n) {
    const z = (0,statistics/* normalQuantile */.Zl)(p);
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return Math.cbrt((1.5 * (1.96 * density) ** 2) / ((2 * z * z + 1) * n));
}
function cumulated(order, weights) {
    let mass = 0;
    return Float64Array.from(order, (row) => (mass += weights[row]));
}
/** Mean of the smallest value whose mass reaches the share and the smallest whose mass exceeds it. */
function weightedQuantile(sorted, masses, share) {
    const target = share * masses[masses.length - 1];
    const reaches = Math.min(sorted.length - 1, masses.findIndex((mass) => mass > 0 && mass >= target * (1 - 1e-15)));
    const exceeds = masses.findIndex((mass) => mass > target * (1 + 1e-15));
    return (sorted[Math.max(0, reaches)] + sorted[exceeds === -1 ? sorted.length - 1 : exceeds]) / 2;
}

;// CONCATENATED MODULE: ./src/metrics/weighted-mean.ts
/** Rows that are NaN are not in the mean: their share is 0. Two passes, so that large means lose no digits. */
function weightedMean(values, weights) {
    let [sum, mass] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            continue;
        const weight = weights === undefined ? 1 : weights[row];
        sum += weight * value;
        mass += weight;
    }
    const rough = sum / mass;
    let rest = 0;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isNaN(values[row]))
            rest += (weights === undefined ? 1 : weights[row]) * (values[row] - rough);
    }
    const average = mass / values.length;
    return {
        mean: rough + rest / mass,
        share: (row) => (Number.isNaN(values[row]) ? 0 : (weights === undefined ? 1 : weights[row]) / average)
    };
}

;// CONCATENATED MODULE: ./src/metrics/aggregate.ts



/** Aggregates of a column that are no quantile. */
const aggregates = (/* unused pure expression or super */ null && (['mean', 'sum', 'median']));
/**
 * The share of a quantile's name.
 *
 * @returns undefined where the name is none: `p` and a number above 0 and below 100
 *
 * @example
 * shareOfQuantile('p99.9') // => 0.999
 */
function shareOfQuantile(aggregate) {
    const match = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(aggregate);
    const percent = Number(match?.[1] ?? Number.NaN);
    return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : undefined;
}
/** Mean, sum, median or quantile of a number column, as a metric. */
function aggregateOf(column, aggregate, direction) {
    const described = {
        name: `${aggregate} of ${column}`,
        aliases: [],
        description: `The ${aggregate} of the column ${column}`,
        direction,
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        tasks: documents/* taskTypes */.tc,
        needs: [],
        undefinedWhen: 'there are no rows',
        perClass: false,
        column
    };
    const values = (rows) => {
        const found = rows.numbers.get(column);
        if (found === undefined)
            throw new RangeError(`these rows have no column ${column}`);
        return found;
    };
    if (aggregate === 'mean')
        return { ...described, kind: 'mean', proportion: false, rowValues: (rows) => values(rows).slice() };
    if (aggregate === 'sum')
        return { ...described, kind: 'smooth', influence: (rows) => sum(values(rows), rows.weights) };
    const share = aggregate === 'median' ? 0.5 : shareOfQuantile(aggregate);
    if (share === undefined)
        throw new RangeError(`${aggregate} is no aggregate`);
    return { ...described, kind: 'smooth', influence: (rows) => quantileInfluence(values(rows), share, rows.weights) };
}
/** A sum is n times a mean, error and all; with weights, the weighted sum. */
function sum(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    const mass = weights === undefined ? values.length : weights.reduce((total, weight) => total + weight, 0);
    return { value: mean * mass, ofRow: values.map((value, row) => share(row) * (value - mean) * mass) };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/metrics/confusion.ts
/** Counts (label, predicted). A choice of class makes it 2 x 2, the class at 1 and the rest at 0. */
function confusion(rows, choice) {
    const { labels, predicted, classes } = asAsked(rows, choice);
    const cells = new Float64Array(classes * classes);
    const cellOfRow = new Uint32Array(rows.count);
    for (let row = 0; row < rows.count; row++) {
        const cell = labels[row] * classes + predicted[row];
        cellOfRow[row] = cell;
        cells[cell] += rows.weights === undefined ? 1 : rows.weights[row];
    }
    return { cells, classes, cellOfRow };
}
/** Labels and predictions as the choice sees them. @throws RangeError where the rows have no predictions or not the class */
function asAsked(rows, choice) {
    if (rows.predicted === undefined)
        throw new RangeError('these rows have no predictions');
    if (choice.class === undefined)
        return { labels: rows.labels, predicted: rows.predicted, classes: rows.classes.length };
    const chosen = classIndex(rows, choice);
    const against = (codes) => codes.map((code) => (code === chosen ? 1 : 0));
    return { labels: against(rows.labels), predicted: against(rows.predicted), classes: 2 };
}
/** The class that is asked for; of a binary task the positive one where none is named. -1 where the rows do not know it. */
function classIndex(rows, choice) {
    return choice.class === undefined ? rows.classes.length - 1 : rows.classes.indexOf(choice.class);
}

;// CONCATENATED MODULE: ./src/metrics/define.ts
/** A definition out of what is said of a metric and how it is computed. */
function define_define(described, body) {
    return {
        described,
        of: (choice) => ({ ...described, ...(typeof body === 'function' ? body(choice) : body) })
    };
}

;// CONCATENATED MODULE: ./src/metrics/accuracy.ts


/** Share of rows whose predicted class is the label. */
const accuracy = define_define({
    name: 'accuracy',
    aliases: ['accuracy-score', 'acc'],
    description: 'Share of rows whose predicted class is the label',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: true, rowValues: correct });
function correct(rows, choice) {
    const { labels, predicted } = asAsked(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === predicted[row] ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/roc-auc.ts


/** Probability that a positive row is scored above a negative one, ties half. */
const rocAuc = define_define({
    name: 'roc-auc',
    aliases: ['roc-auc-score', 'auc', 'auroc', 'roc-auc-ovr', 'roc-auc-macro'],
    description: 'Probability that a row of the class is scored above another; multiclass: plain mean over one class against the rest',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'a class has no rows, or all',
    perClass: true
}, { kind: 'ranks', rankings });
function rankings(rows, choice) {
    if (rows.type === 'binary' || choice.class !== undefined)
        return [ranking(rows, classIndex(rows, choice))];
    return rows.classes.map((_, index) => ranking(rows, index));
}
/** One class against the rest. Binary rows hold the score of the positive class; the other's is its complement. */
function ranking(rows, chosen) {
    if (rows.scores === undefined)
        throw new RangeError('these rows have no scores');
    const positive = new Uint8Array(rows.count);
    for (let row = 0; row < positive.length; row++)
        positive[row] = rows.labels[row] === chosen ? 1 : 0;
    if (rows.type === 'multiclass')
        return { positive, scores: rows.scores[chosen] };
    const scores = rows.scores[0];
    return { positive, scores: chosen === 1 ? scores : scores.map((score) => 1 - score) };
}

;// CONCATENATED MODULE: ./src/metrics/average-precision.ts




/** Mean precision over the positives, each at its own threshold. */
const averagePrecision = define_define({
    name: 'average-precision',
    aliases: ['average-precision-score', 'pr-auc', 'auprc', 'precision-recall-auc', 'ap'],
    description: 'Mean precision over the rows of the class, each at its own score (step function, no interpolation)',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, { kind: 'smooth', influence });
function influence(rows, choice) {
    const classRows = rows;
    if (classRows.type === 'binary' || choice.class !== undefined) {
        return ofRanking(ranking(classRows, classIndex(classRows, choice)), rows.weights);
    }
    const perClass = classRows.classes.map((_, index) => ofRanking(ranking(classRows, index), rows.weights));
    const share = 1 / perClass.length;
    return {
        value: perClass.reduce((sum, { value }) => sum + value * share, 0),
        ofRow: Float64Array.from({ length: rows.count }, (_, row) => perClass.reduce((sum, { ofRow }) => sum + ofRow[row] * share, 0))
    };
}
/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function ofRanking({ positive, scores }, weights) {
    const n = scores.length;
    const order = (0,statistics/* argsort */.XQ)(scores).slice().reverse();
    const masses = massesOf(positive, weights);
    const ofRow = new Float64Array(n);
    if (masses.positive === 0)
        return { value: Number.NaN, ofRow };
    const { count, starts, gain, precision, selected } = thresholdsOf({ positive, scores }, order, masses);
    let value = 0;
    for (let index = 0; index < count; index++)
        value += gain[index] * precision[index];
    const prevalence = masses.positive / masses.all;
    let [ofPositive, ofAll] = [0, 0];
    for (let index = count - 1; index >= 0; index--) {
        ofPositive += gain[index] / selected[index];
        ofAll += (gain[index] * precision[index]) / selected[index];
        const own = (precision[index] - value) / prevalence + ofPositive - ofAll;
        for (let place = starts[index]; place < starts[index + 1]; place++) {
            const row = order[place];
            ofRow[row] = (positive[row] === 1 ? own : -ofAll) * masses.of(row) * (n / masses.all);
        }
    }
    return { value, ofRow };
}
function massesOf(positive, weights) {
    const of = (row) => (weights === undefined ? 1 : weights[row]);
    let [all, ofPositives] = [0, 0];
    for (let row = 0; row < positive.length; row++) {
        all += of(row);
        if (positive[row] === 1)
            ofPositives += of(row);
    }
    return { of, all, positive: ofPositives };
}
/** Rows without mass above the first weighted one are no threshold. */
function thresholdsOf({ positive, scores }, order, masses) {
    const n = order.length;
    const starts = new Uint32Array(n + 1);
    const [gain, precision, selected] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
    let [count, mass, found] = [0, 0, 0];
    for (let start = 0; start < n;) {
        let end = start;
        let gained = 0;
        const score = scores[order[start]];
        for (; end < n && scores[order[end]] === score; end++) {
            const row = order[end];
            mass += masses.of(row);
            if (positive[row] === 1)
                gained += masses.of(row);
        }
        found += gained;
        if (mass > 0) {
            starts[count] = start;
            gain[count] = gained / masses.positive;
            precision[count] = found / mass;
            selected[count] = mass / masses.all;
            count++;
        }
        start = end;
    }
    starts[count] = n;
    return { count, starts, gain, precision, selected };
}

;// CONCATENATED MODULE: ./src/metrics/class-counts.ts
function countsOf(cells, classes, chosen) {
    let [truth, predicted, total] = [0, 0, 0];
    for (let other = 0; other < classes; other++) {
        truth += cells[chosen * classes + other];
        predicted += cells[other * classes + chosen];
    }
    for (const count of cells)
        total += count;
    return { both: cells[chosen * classes + chosen], truth, predicted, total };
}
/** Counts of every class that is true or predicted somewhere; the others are not part of the metric. */
function presentClasses(cells, classes) {
    const rowSums = new Float64Array(classes);
    const columnSums = new Float64Array(classes);
    let total = 0;
    for (let label = 0; label < classes; label++) {
        for (let predicted = 0; predicted < classes; predicted++) {
            const count = cells[label * classes + predicted];
            rowSums[label] += count;
            columnSums[predicted] += count;
            total += count;
        }
    }
    return Array.from(rowSums, (truth, index) => ({
        both: cells[index * classes + index],
        truth,
        predicted: columnSums[index],
        total
    })).filter(({ truth, predicted }) => truth > 0 || predicted > 0);
}
/** Calls with the counts of every class, present or not. Makes nothing, because the bootstrap calls it 10,000 times. */
function eachClass(cells, classes, visit) {
    for (let chosen = 0; chosen < classes; chosen++) {
        let [truth, predicted] = [0, 0];
        for (let other = 0; other < classes; other++) {
            truth += cells[chosen * classes + other];
            predicted += cells[other * classes + chosen];
        }
        visit(cells[chosen * classes + chosen], truth, predicted);
    }
}
/** 0 / 0 = 0, as scikit-learn's zero_division has it. */
function ratio(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}
/**
 * A class score as a metric of the matrix: of the class at 1 (binary, or one against the rest), or averaged over classes.
 * macro: plain mean; weighted: by true counts; micro: from the summed counts.
 */
function averaged(score, { average }, support) {
    if (average === undefined) {
        return {
            ofCells: (cells, classes) => score(countsOf(cells, classes, classes - 1)),
            support: (cells, classes) => support(countsOf(cells, classes, classes - 1))
        };
    }
    return {
        ofCells: (cells, classes) => combine[average](presentClasses(cells, classes), score),
        support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(support))
    };
}
const combine = {
    macro: (of, score) => of.reduce((sum, counts) => sum + score(counts), 0) / of.length,
    weighted: (of, score) => {
        const mass = of.reduce((sum, { truth }) => sum + truth, 0);
        return of.reduce((sum, counts) => sum + counts.truth * score(counts), 0) / mass;
    },
    micro: (of, score) => {
        const add = (key) => of.reduce((sum, counts) => sum + counts[key], 0);
        return score({ both: add('both'), truth: add('truth'), predicted: add('predicted'), total: add('total') });
    }
};
/** The smaller of the true and the predicted count. */
function smallerCount({ truth, predicted }) {
    return Math.min(truth, predicted);
}

;// CONCATENATED MODULE: ./src/metrics/balanced-accuracy.ts


/** Mean recall over the classes that are present in the labels. */
const balancedAccuracy = define_define({
    name: 'balanced-accuracy',
    aliases: ['balanced-accuracy-score'],
    description: 'Mean recall over the classes that are present in the labels',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: (cells, classes) => {
        let [sum, labelled] = [0, 0];
        eachClass(cells, classes, (both, truth) => {
            if (truth === 0)
                return;
            sum += both / truth;
            labelled++;
        });
        return sum / labelled;
    },
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).flatMap(({ truth }) => (truth > 0 ? [truth] : [])))
});

;// CONCATENATED MODULE: ./src/metrics/brier.ts

/** Mean squared error of the scores. */
const brier = define_define({
    name: 'brier',
    aliases: ['brier-score', 'brier-score-loss'],
    description: 'Mean squared error of the scores: of the positive class (0 to 1), or summed over classes (0 to 2)',
    direction: 'lower',
    range: [0, 2],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: squaredErrors });
function squaredErrors(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    scores.forEach((ofClass, index) => {
        const chosen = type === 'binary' ? 1 : index;
        for (let row = 0; row < values.length; row++)
            values[row] += (ofClass[row] - (labels[row] === chosen ? 1 : 0)) ** 2;
    });
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/calibration-bias.ts

/** How much the scores promise more (or less) than came true, on average. */
const calibrationBias = define_define({
    name: 'calibration-bias',
    aliases: [],
    description: 'Mean of score minus label: how much more (or, negative, less) the scores promise than came true; limited by size',
    direction: 'lower',
    range: [-1, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false,
    magnitude: true
}, { kind: 'mean', proportion: false, rowValues: excesses });
function excesses(rows) {
    const { labels, scores } = rows;
    return scores[0].map((score, row) => score - (labels[row] === 1 ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/metrics/calibration-error.ts

const shared = {
    direction: 'lower',
    range: [0, 1],
    tasks: ['binary'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const reported = (value) => ({
    kind: 'report-only',
    value,
    instead: 'log-loss and calibration-bias'
});
/** Expected calibration error: a biased number that a perfect model does not bring to zero, so it is shown and never judged. */
const ece = define_define({
    ...shared,
    name: 'ece',
    aliases: ['expected-calibration-error'],
    description: 'Mean gap of score and outcome in 10 bins of equal width, weighted by rows; reported only'
}, reported((rows) => {
    const gaps = binGaps(rows);
    return gaps.reduce((sum, { share, gap }) => sum + share * gap, 0);
}));
/** Maximum calibration error. */
const mce = define_define({
    ...shared,
    name: 'mce',
    aliases: ['maximum-calibration-error'],
    description: 'Largest gap of score and outcome in 10 bins of equal width; reported only'
}, reported((rows) => binGaps(rows).reduce((largest, { gap }) => Math.max(largest, gap), 0)));
const BINS = 10;
/** Bins [i/10, (i+1)/10), the last one closed; empty ones are left out. */
function binGaps({ labels, scores, weights, count }) {
    const [mass, outcome, promise] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
    let total = 0;
    for (let row = 0; row < count; row++) {
        const score = scores[0][row];
        const bin = Math.min(BINS - 1, Math.floor(score * BINS));
        const weight = weights?.[row] ?? 1;
        total += weight;
        mass[bin] += weight;
        promise[bin] += weight * score;
        if (labels[row] === 1)
            outcome[bin] += weight;
    }
    if (total === 0)
        return [{ share: Number.NaN, gap: Number.NaN }];
    return Array.from(mass, (inBin, bin) => ({
        share: inBin / total,
        gap: Math.abs(outcome[bin] - promise[bin]) / inBin
    })).filter(({ share }) => share > 0);
}

;// CONCATENATED MODULE: ./src/metrics/cohen-kappa.ts


/** Agreement of labels and predictions beyond chance. */
const cohenKappa = define_define({
    name: 'cohen-kappa',
    aliases: ['kappa', 'cohen-kappa-score', 'cohens-kappa'],
    description: 'Agreement of labels and predictions beyond chance',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'labels and predictions hold one and the same class only',
    perClass: false
}, {
    kind: 'cells',
    ofCells: kappa,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Cohen (1960), unweighted. */
function kappa(cells, classes) {
    let [correct, total, products, present] = [0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        if (truth > 0 || predicted > 0)
            present++;
    });
    const agreed = correct / total;
    const byChance = products / (total * total);
    return present < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance);
}

;// CONCATENATED MODULE: ./src/metrics/f1.ts


/** Harmonic mean of precision and recall. */
const f1 = define_define({
    name: 'f1',
    aliases: ['f1-score'],
    description: 'Harmonic mean of precision and recall',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({ kind: 'cells', ...averaged(f1Of, choice, smallerCount) }));
const f1Of = ({ both, truth, predicted }) => ratio(2 * both, truth + predicted);

;// CONCATENATED MODULE: ./src/metrics/log-loss.ts

/** Mean of minus the logarithm of the score of the true class. */
const logLoss = define_define({
    name: 'log-loss',
    aliases: ['logloss', 'cross-entropy', 'binary-crossentropy'],
    description: 'Mean of minus the natural logarithm of the score that the true class was given, in nats',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: surprises });
/** scikit-learn clips scores this far from 0 and 1. */
const EPSILON = Number.EPSILON;
function surprises(rows) {
    const { labels, scores, type } = rows;
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++) {
        const label = labels[row];
        const score = type === 'multiclass' ? scores[label][row] : label === 1 ? scores[0][row] : 1 - scores[0][row];
        values[row] = -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, score)));
    }
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/mcc.ts


/** Matthews correlation of labels and predictions. */
const mcc = define_define({
    name: 'mcc',
    aliases: ['matthews-corrcoef', 'matthews-correlation', 'matthews-correlation-coefficient'],
    description: 'Matthews correlation of labels and predictions; 0 where either holds one class only',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'cells',
    ofCells: matthews,
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
});
/** Gorodkin's form for any number of classes (2004). */
function matthews(cells, classes) {
    let [correct, total, products, truths, predictions] = [0, 0, 0, 0, 0];
    eachClass(cells, classes, (both, truth, predicted) => {
        correct += both;
        total += truth;
        products += truth * predicted;
        truths += truth * truth;
        predictions += predicted * predicted;
    });
    const spread = (total * total - truths) * (total * total - predictions);
    return spread === 0 ? 0 : (correct * total - products) / Math.sqrt(spread);
}

;// CONCATENATED MODULE: ./src/metrics/mean-score.ts

/** Mean score of the items. */
const meanScore = define_define({
    name: 'mean-score',
    aliases: ['score'],
    description: 'Mean of the scores of the items, each already the mean of its samples; for a score that is better when lower use `column`',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    tasks: ['score'],
    needs: ['scores'],
    undefinedWhen: 'there are no items',
    perClass: false
}, { kind: 'mean', proportion: false, rowValues: (rows) => rows.scores.slice() });

;// CONCATENATED MODULE: ./src/metrics/median-absolute-error.ts


/** Median of the absolute errors. */
const medianAbsoluteError = define_define({
    name: 'median-absolute-error',
    aliases: ['medae', 'median-ae'],
    description: 'Median of the absolute errors, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, {
    kind: 'smooth',
    influence: (rows) => {
        const { labels, predicted, weights } = rows;
        return quantileInfluence(labels.map((label, row) => Math.abs(predicted[row] - label)), 0.5, weights);
    }
});

;// CONCATENATED MODULE: ./src/metrics/precision.ts


/** Share of the rows predicted to be of a class that are of it. */
const precision = define_define({
    name: 'precision',
    aliases: ['precision-score', 'positive-predictive-value', 'ppv'],
    description: 'Share of the rows predicted to be of a class that are of it; 0 where none is predicted',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
}, (choice) => ({
    kind: 'cells',
    ...averaged(({ both, predicted }) => ratio(both, predicted), choice, choice.average ? smallerCount : ({ predicted }) => predicted),
    ...(choice.average === undefined && {
        basis: (cells, classes) => countsOf(cells, classes, classes - 1).predicted
    })
}));

;// CONCATENATED MODULE: ./src/metrics/r2.ts


/** Coefficient of determination. */
const r2 = define_define({
    name: 'r2',
    aliases: ['r2-score', 'r-squared'],
    description: 'Share of the variance of the labels that the predictions explain; negative where a constant would do better',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are fewer than two rows',
    perClass: false
}, { kind: 'smooth', influence: r2_influence });
/** 1 - MSE / variance. Labels that are all alike: 1 where every prediction is right, else 0, as in scikit-learn. */
function r2_influence(rows) {
    const { labels, predicted, weights, count } = rows;
    const errors = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean: error, share } = weightedMean(errors, weights);
    const { mean: center } = weightedMean(labels, weights);
    const squares = labels.map((label) => (label - center) ** 2);
    const { mean: variance } = weightedMean(squares, weights);
    if (count < 2)
        return { value: Number.NaN, ofRow: new Float64Array(count) };
    if (variance === 0)
        return { value: error === 0 ? 1 : 0, ofRow: new Float64Array(count) };
    const ofRow = errors.map((each, row) => (-share(row) * (each - (error / variance) * squares[row])) / variance);
    return { value: 1 - error / variance, ofRow };
}

;// CONCATENATED MODULE: ./src/metrics/recall.ts



/** Share of the rows of a class that are predicted to be of it. */
const recall = define_define({
    name: 'recall',
    aliases: ['recall-score', 'sensitivity', 'true-positive-rate', 'tpr'],
    description: 'Share of the rows of a class that are predicted to be of it',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'no row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: found }
    : { kind: 'cells', ...averaged(recallOf, choice, ({ truth }) => truth) });
/** 0 / 0 = 0, as in scikit-learn's averages. */
const recallOf = ({ both, truth }) => ratio(both, truth);
/** 1 where a row of the class was predicted so, 0 where not; NaN for rows of other classes. */
function found(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] !== chosen ? Number.NaN : predicted[row] === chosen ? 1 : 0;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/regression-errors.ts

const regression_errors_shared = {
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
};
const meanOf = (error) => ({
    kind: 'mean',
    proportion: false,
    rowValues: (rows) => ofRows(rows, error)
});
function ofRows(rows, error) {
    const { labels, predicted } = rows;
    return labels.map((label, row) => error(label, predicted[row]));
}
const mae = define_define({
    ...regression_errors_shared,
    name: 'mae',
    aliases: ['mean-absolute-error'],
    description: 'Mean absolute error, in the unit of the label'
}, meanOf((label, predicted) => Math.abs(predicted - label)));
const mse = define_define({
    ...regression_errors_shared,
    name: 'mse',
    aliases: ['mean-squared-error'],
    description: 'Mean squared error, in the squared unit of the label'
}, meanOf((label, predicted) => (predicted - label) ** 2));
/** scikit-learn divides by the label or by this, so that labels of zero make it huge. */
const regression_errors_EPSILON = Number.EPSILON;
const mape = define_define({
    ...regression_errors_shared,
    name: 'mape',
    aliases: ['mean-absolute-percentage-error'],
    description: 'Mean of |error| / |label| as a fraction; huge where a label is near zero'
}, meanOf((label, predicted) => Math.abs(predicted - label) / Math.max(Math.abs(label), regression_errors_EPSILON)));

;// CONCATENATED MODULE: ./src/metrics/rmse.ts


/** Root of the mean squared error. */
const rmse = define_define({
    name: 'rmse',
    aliases: ['root-mean-squared-error'],
    description: 'Root of the mean squared error, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
}, { kind: 'smooth', influence: rmse_influence });
function rmse_influence(rows) {
    const { labels, predicted, weights } = rows;
    const squares = labels.map((label, row) => (predicted[row] - label) ** 2);
    const { mean, share } = weightedMean(squares, weights);
    const value = Math.sqrt(mean);
    return {
        value,
        ofRow: squares.map((square, row) => (value === 0 ? 0 : (share(row) * (square - mean)) / (2 * value)))
    };
}

;// CONCATENATED MODULE: ./src/metrics/specificity.ts



/** Share of the rows of other classes that are not predicted to be of a class. */
const specificity = define_define({
    name: 'specificity',
    aliases: ['true-negative-rate', 'tnr'],
    description: 'Share of the rows of other classes that are not predicted to be of the class',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'every row is of the class',
    perClass: true
}, (choice) => choice.average === undefined
    ? { kind: 'mean', proportion: true, rowValues: leftAlone }
    : {
        kind: 'cells',
        ...averaged(({ both, truth, predicted, total }) => ratio(total - truth - predicted + both, total - truth), choice, ({ truth, total }) => total - truth)
    });
/** 1 where a row of another class was not predicted to be of this one; NaN for rows of the class. */
function leftAlone(rows, choice) {
    const { labels, predicted } = rows;
    const chosen = classIndex(rows, choice);
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row++)
        values[row] = labels[row] === chosen ? Number.NaN : predicted[row] === chosen ? 0 : 1;
    return values;
}

;// CONCATENATED MODULE: ./src/metrics/catalogue.ts




















const definitions = [
    accuracy,
    balancedAccuracy,
    precision,
    recall,
    specificity,
    f1,
    mcc,
    cohenKappa,
    rocAuc,
    averagePrecision,
    logLoss,
    brier,
    calibrationBias,
    ece,
    mce,
    mae,
    mse,
    rmse,
    r2,
    medianAbsoluteError,
    mape,
    meanScore
];
/** Every metric that the gate computes, without a choice of class or average: data for docs, schema and completion. */
const catalogue = definitions.map(({ of }) => of({}));
const byName = new Map(definitions.map((definition) => [definition.described.name, definition]));
/** The metric of that canonical name, for a class or an average; undefined where the catalogue has none. */
function metricOf(name, choice = {}) {
    return byName.get(name)?.of(choice);
}
/** Only the size of the value matters. */
function isMagnitude(name) {
    return byName.get(name)?.described.magnitude === true;
}
/**
 * Canonical name of a metric: its own, scikit-learn's or MLflow's spelling, with `macro`, `micro` or `weighted` before or behind.
 *
 * @returns undefined where no metric is meant
 *
 * @example
 * resolveMetric('f1_macro') // => { name: 'f1', choice: { average: 'macro' } }
 */
function resolveMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const plain = named(text);
    if (plain !== undefined)
        return { name: plain, choice: {} };
    if (text.startsWith('neg-'))
        return negated(spelling, text.slice('neg-'.length));
    const match = /^(?:(macro|micro|weighted)-(.+)|(.+)-(macro|micro|weighted))$/.exec(text);
    const name = named(match?.[2] ?? match?.[3] ?? '');
    const average = (match?.[1] ?? match?.[4]);
    if (name === undefined || average === undefined || !averages.has(name))
        return undefined;
    return { name, choice: { average } };
}
/** Metrics that have a mean over classes. */
const averages = new Set(['precision', 'recall', 'specificity', 'f1']);
/** Whether a metric can be averaged over classes by `average`. */
function isAveraged(name) {
    return averages.has(name);
}
function negated(spelling, text) {
    const name = named(text);
    return name === undefined
        ? undefined
        : {
            refused: `${JSON.stringify(spelling)} is a loss with its sign turned; write ${name}, which is better when lower (max-rise, max)`
        };
}
function named(text) {
    return definitions.find(({ described: { name, aliases } }) => name === text || aliases.includes(text))?.described.name;
}
/** The canonical name that is spelt most alike, where one is near enough to be meant. */
function nearestMetric(spelling) {
    const text = spelling.toLowerCase().replaceAll('_', '-');
    const near = definitions
        .flatMap(({ described: { name, aliases } }) => [name, ...aliases].map((each) => ({ name, steps: (0,mod/* distance */.Io)(text, each) })))
        .sort((a, b) => a.steps - b.steps)[0];
    return near !== undefined && near.steps <= Math.max(1, Math.floor(text.length / 4)) ? near.name : undefined;
}
/**
 * A metric in words.
 *
 * @example
 * displayName('recall', { class: 'dog' }) // => 'recall of dog'
 */
function displayName(name, { class: label, average }) {
    if (label !== undefined)
        return `${name} of ${label}`;
    return average === undefined ? name : `${average} ${name}`;
}

;// CONCATENATED MODULE: ./src/metrics/computable.ts

/** Whether rows hold what a metric is made of: predictions, scores, the class, the column. */
function isComputable(metric, rows, choice) {
    if (metric.column !== undefined)
        return rows.numbers.has(metric.column);
    if (!metric.tasks.includes(rows.type))
        return false;
    if (!('classes' in rows))
        return true;
    if (choice.class !== undefined && classIndex(rows, choice) === -1)
        return false;
    return metric.needs.every((need) => rows[need] !== undefined);
}

;// CONCATENATED MODULE: ./src/metrics/value.ts



/** The metric's value on some rows, weighted where they have weights. NaN where undefined. */
function metricValue(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return weightedMean(metric.rowValues(rows, choice), rows.weights).mean;
        case 'cells':
            return valueOfCells(metric, confusion(rows, choice));
        case 'ranks': {
            const areas = metric
                .rankings(rows, choice)
                .map(({ positive, scores }) => (0,statistics/* placements */.DD)(positive, scores, rows.weights).auc);
            return areas.reduce((sum, auc) => sum + auc, 0) / areas.length;
        }
        case 'smooth':
            return metric.influence(rows, choice).value;
        case 'report-only':
            return metric.value(rows);
    }
}
/** Without any mass there is no value, although 0 / 0 may be 0 for a class. */
function valueOfCells(metric, { cells, classes }) {
    return cells.some((count) => count > 0) ? metric.ofCells(cells, classes) : Number.NaN;
}

;// CONCATENATED MODULE: ./src/metrics/influence.ts




/** Value and influence values of any metric that is judged: what weighted and grouped rows are compared by. */
function influenceOf(metric, rows, choice) {
    switch (metric.kind) {
        case 'mean':
            return ofMean(metric.rowValues(rows, choice), rows.weights);
        case 'cells':
            return ofCells(metric, rows, choice);
        case 'ranks':
            return ofRankings(metric.rankings(rows, choice), rows.weights);
        case 'smooth':
            return metric.influence(rows, choice);
        case 'report-only':
            throw new RangeError(`${metric.name} is reported, never judged`);
    }
}
function ofMean(values, weights) {
    const { mean, share } = weightedMean(values, weights);
    return { value: mean, ofRow: values.map((value, row) => (Number.isNaN(value) ? 0 : share(row) * (value - mean))) };
}
/** Rows of one cell have one influence: the derivative of the metric by the cell's share. The metric does not depend on the total mass. */
function ofCells(metric, rows, choice) {
    const { cells, classes, cellOfRow } = confusion(rows, choice);
    const mass = cells.reduce((sum, count) => sum + count, 0);
    const value = valueOfCells(metric, { cells, classes });
    const slopes = cells.map((count, cell) => (count > 0 ? mass * slope(metric, { cells, classes }, cell) : 0));
    const average = mass / rows.count;
    const ofRow = Float64Array.from(cellOfRow, (cell, row) => (slopes[cell] * (rows.weights?.[row] ?? 1)) / average);
    return { value, ofRow };
}
/** Central difference, of a step small beside the cell and large beside rounding. */
function slope(metric, { cells, classes }, cell) {
    const count = cells[cell];
    const step = 1e-4 * count;
    const moved = (by) => {
        const copy = cells.slice();
        copy[cell] = count + by;
        return metric.ofCells(copy, classes);
    };
    return (moved(step) - moved(-step)) / (2 * step);
}
function ofRankings(rankings, weights) {
    const parts = rankings.map((ranking) => influence_ofRanking(ranking, weights));
    const ofRow = new Float64Array(parts[0].ofRow.length);
    for (const part of parts)
        part.ofRow.forEach((influence, row) => (ofRow[row] += influence / parts.length));
    return { value: parts.reduce((sum, { value }) => sum + value, 0) / parts.length, ofRow };
}
/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function influence_ofRanking({ positive, scores }, weights) {
    const { auc, ofRow, positives, negatives } = (0,statistics/* placements */.DD)(positive, scores, weights);
    const n = scores.length;
    return {
        value: auc,
        ofRow: ofRow.map((placement, row) => {
            const mass = positive[row] === 1 ? positives : negatives;
            return ((placement - auc) * n * (weights?.[row] ?? 1)) / mass;
        })
    };
}

;// CONCATENATED MODULE: ./src/metrics/measure-name.ts

/**
 * What is measured, in words.
 *
 * @example
 * measureName({ kind: 'column', column: 'latency_ms', aggregate: 'p95' }) // => 'p95 of latency_ms'
 */
function measureName(measure) {
    switch (measure.kind) {
        case 'catalogue':
            return displayName(measure.metric, measure);
        case 'column':
            return `${measure.aggregate} of ${measure.column}`;
        case 'reported':
            return measure.name;
    }
}

;// CONCATENATED MODULE: ./src/metrics/index.ts










/***/ }),

/***/ 9912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XQ: () => (/* reexport */ argsort),
  vz: () => (/* reexport */ cellBootstrap),
  x4: () => (/* reexport */ delongOf),
  MX: () => (/* reexport */ deltaMethod),
  WM: () => (/* reexport */ groupJackknife),
  fU: () => (/* reexport */ holm),
  yc: () => (/* reexport */ independentProportions),
  i2: () => (/* reexport */ mean),
  b3: () => (/* reexport */ normalDifference),
  Zl: () => (/* reexport */ normalQuantile),
  Fl: () => (/* reexport */ normalValue),
  HN: () => (/* reexport */ pairedMean),
  VR: () => (/* reexport */ pairedProportions),
  DD: () => (/* reexport */ placements),
  Xo: () => (/* reexport */ proportion),
  mY: () => (/* reexport */ quantileOfSorted),
  _V: () => (/* reexport */ randomStream),
  vd: () => (/* reexport */ rowsNeeded),
  tB: () => (/* reexport */ smallestDetectable),
  mf: () => (/* reexport */ standardErrorOfInterval)
});

// UNUSED EXPORTS: betaCdf, betaQuantile, binomialCdf, binomialMidTail, binomialTail, delong, farringtonManning, mirrored, normalCdf, normalTail, signFlip, studentQuantile, studentTail, tangoScore, wilson

;// CONCATENATED MODULE: ./src/statistics/argsort.ts
/** Below so many values a comparison sort is faster than clearing the counters. */
const FEW = 2048;
/** From so many values on, fewer and larger digits pay. */
const MANY = 200_000;
/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN.
 *
 * Radix sort on the bits of the doubles: O(n). The order of the last few arrays is remembered as long as they live, because several metrics rank
 * the same scores; an array must not change after it was ordered.
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
function argsort(values) {
    const before = remembered.get(values);
    if (before !== undefined)
        return before;
    const order = sorted(values);
    remembered.set(values, order);
    return order;
}
const remembered = new WeakMap();
function sorted(values) {
    const n = values.length;
    const rows = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        rows[row] = row;
    if (n < FEW)
        return rows.sort((a, b) => values[a] - values[b] || a - b);
    const { low, high } = keysOf(values);
    const bits = n < MANY ? 11 : 16;
    let [from, to] = [rows, new Uint32Array(n)];
    for (const keys of [low, high]) {
        for (let shift = 0; shift < 32; shift += bits) {
            if (distribute(from, to, { keys, shift, bits }))
                [from, to] = [to, from];
        }
    }
    return from;
}
/** Bits of the doubles, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function keysOf(values) {
    const n = values.length;
    const one = new Float64Array(1);
    const words = new Uint32Array(one.buffer);
    const [low, high] = [new Uint32Array(n), new Uint32Array(n)];
    for (let row = 0; row < n; row++) {
        one[0] = values[row] + 0;
        const negative = words[1] >>> 31 === 1;
        low[row] = negative ? ~words[0] : words[0];
        high[row] = negative ? ~words[1] : words[1] ^ 0x80000000;
    }
    return { low, high };
}
/** One pass. @returns false where all share the digit and nothing had to move */
function distribute(from, to, { keys, shift, bits }) {
    const digits = 1 << bits;
    const mask = digits - 1;
    const starts = new Uint32Array(digits + 1);
    for (let row = 0; row < keys.length; row++)
        starts[((keys[row] >>> shift) & mask) + 1]++;
    if (starts[((keys[0] >>> shift) & mask) + 1] === keys.length)
        return false;
    for (let digit = 0; digit < digits; digit++)
        starts[digit + 1] += starts[digit];
    for (let place = 0; place < from.length; place++) {
        const row = from[place];
        to[starts[(keys[row] >>> shift) & mask]++] = row;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/statistics/random-binomial.ts
/**
 * One draw of a binomial distribution: by inversion where few successes are expected, else by Hörmann's transformed rejection
 * (BTRS, 1993). Exact; O(1) on average.
 */
function randomBinomial(n, p, random) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - randomBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
/** Walks the probabilities upwards from none. */
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    let probability = Math.exp(n * Math.log1p(-p));
    let rest = random();
    let k = 0;
    while (rest > probability && k < n) {
        rest -= probability;
        k++;
        probability *= (odds * (n - k + 1)) / k;
    }
    return k;
}
function byRejection(n, p, random) {
    const q = 1 - p;
    const spread = Math.sqrt(n * p * q);
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const center = n * p + 0.5;
    const quick = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / q);
    for (;;) {
        const v = random();
        const u = random() - 0.5;
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + center);
        if (us >= 0.07 && v <= quick)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = Math.log((v * alpha) / (a / (us * us) + b));
        if (bound <=
            logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds)
            return k;
    }
}
/** ln k!, by a table below 16 and Stirling's series above. */
function logFactorial(k) {
    if (k < small.length)
        return small[k];
    const x = k + 1;
    const w = 1 / (x * x);
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - w * (1 / 360 - w / 1260)) / x;
}
const small = Float64Array.from({ length: 16 }, (_, k) => {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++)
        sum += Math.log(factor);
    return sum;
});

;// CONCATENATED MODULE: ./src/statistics/moments.ts
/** Mean and unbiased variance of many numbers, in two passes so that large means lose no digits. Variance NaN below two. */
function moments(values) {
    const n = values.length;
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i];
    const mean = sum / n;
    let squares = 0;
    let rest = 0;
    for (let i = 0; i < n; i++) {
        const deviation = values[i] - mean;
        squares += deviation * deviation;
        rest += deviation;
    }
    return { mean: mean + rest / n, variance: n < 2 ? Number.NaN : (squares - (rest * rest) / n) / (n - 1) };
}

;// CONCATENATED MODULE: ./src/statistics/normal.ts
const SQRT_2PI = Math.sqrt(2 * Math.PI);
/**
 * Upper tail of the standard normal distribution, P(Z > z), with full relative accuracy in the far tail.
 *
 * Near zero by the series of erf (Abramowitz and Stegun 7.1.6), beyond by the continued fraction of Mills' ratio (26.2.14).
 *
 * @example
 * normalTail(0) // => 0.5
 */
function normalTail(z) {
    if (Number.isNaN(z))
        return Number.NaN;
    if (z < 0)
        return 1 - normalTail(-z);
    if (z > 38.6)
        return 0;
    return z < 2.5 ? 0.5 - density(z) * seriesFromZero(z) : density(z) / millsFraction(z);
}
/** P(Z <= z). */
function normalCdf(z) {
    return normalTail(-z);
}
/**
 * The z below which a share `p` of the standard normal distribution lies. Infinite at 0 and 1, NaN outside of [0, 1].
 *
 * Newton on the logarithm of the tail, which is concave, so that it converges from everywhere.
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    const target = Math.log(p);
    let z = Math.sqrt(-2 * target) * 0.9;
    for (let step = 0; step < 60; step++) {
        const tail = normalTail(z);
        const change = ((Math.log(tail) - target) * tail) / density(z);
        z += change;
        if (Math.abs(change) <= 4e-16 * Math.abs(z))
            break;
    }
    return -z;
}
function density(z) {
    return Math.exp(-0.5 * z * z) / SQRT_2PI;
}
/** (Phi(z) - 1/2) / phi(z) = z + z^3/3 + z^5/15 + ... */
function seriesFromZero(z) {
    let [term, sum] = [z, z];
    for (let odd = 3; term > 1e-17 * sum; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return sum;
}
/** phi(z) / (1 - Phi(z)) = z + 1/(z + 2/(z + 3/(z + ...))), from far inside out. */
function millsFraction(z) {
    let fraction = z;
    for (let level = Math.ceil(40 + 400 / z); level > 0; level--)
        fraction = z + level / fraction;
    return fraction;
}

;// CONCATENATED MODULE: ./src/statistics/quantile.ts
/**
 * Quantile by linear interpolation (Hyndman and Fan's type 7, NumPy's default). NaN of nothing.
 *
 * @param sorted ascending
 * @param p in [0, 1]
 *
 * @example
 * quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
function quantileOfSorted(sorted, p) {
    if (sorted.length === 0)
        return Number.NaN;
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below];
    const share = place - below;
    return share === 0 ? low : low + share * (sorted[below + 1] - low);
}

;// CONCATENATED MODULE: ./src/statistics/replicates.ts



/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05;
/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10;
/**
 * Percentile bounds and p-values of a bootstrap. The replicates are moved so that their mean is the estimate.
 *
 * A p-value is (b + 1) / (B + 1) with b replicates at or beyond the value; where b < 10, the smaller of that and a normal tail.
 *
 * @param of.replicates NaN where the statistic was undefined
 */
function fromReplicates(of) {
    const { estimate, method, n } = of;
    const sorted = of.replicates.filter((value) => !Number.isNaN(value)).sort();
    const { mean, variance } = moments(sorted);
    for (let index = 0; index < sorted.length; index++)
        sorted[index] += estimate - mean;
    const standardError = Math.sqrt(variance);
    const undefinedShare = 1 - sorted.length / of.replicates.length;
    const p = (beyond, distance) => {
        const counted = (beyond + 1) / (sorted.length + 1);
        return beyond < FEW_BEYOND && standardError > 0 ? Math.min(counted, normalTail(distance / standardError)) : counted;
    };
    return {
        method,
        estimate,
        standardError,
        n,
        bounds: (alpha) => ({ low: quantileOfSorted(sorted, alpha), high: quantileOfSorted(sorted, 1 - alpha) }),
        pLess: (value) => p(sorted.length - firstAtLeast(sorted, value), value - estimate),
        pGreater: (value) => p(firstAbove(sorted, value), estimate - value),
        ...(undefinedShare > TOLERATED_UNDEFINED && {
            weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
        })
    };
}
function firstAtLeast(sorted, value) {
    return firstWhere(sorted, (each) => each >= value);
}
function firstAbove(sorted, value) {
    return firstWhere(sorted, (each) => each > value);
}
/** Binary search; the condition holds from some place on. */
function firstWhere(sorted, holds) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/statistics/cell-bootstrap.ts


const REPLICATES = 10_000;
/** Below this support the bootstrap of the cells claims too much: it may fail, not pass. */
const LITTLE_SUPPORT = 20;
/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of the joint cells (label, baseline, candidate).
 *
 * Each cell in which the models differ first gets 1 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (plain percentile intervals have zero width there); the replicates are then moved back onto the estimate. All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 */
function cellBootstrap(of, statistics, random) {
    const observed = marginals(of);
    const replicates = statistics.map(() => ({
        candidate: new Float64Array(REPLICATES),
        difference: new Float64Array(REPLICATES)
    }));
    const draw = sampler(of, random);
    for (let replicate = 0; replicate < REPLICATES; replicate++) {
        const { baseline, candidate } = draw();
        statistics.forEach(({ ofCells }, index) => {
            const value = ofCells(candidate, of.classes);
            replicates[index].candidate[replicate] = value;
            replicates[index].difference[replicate] = of.paired ? value - ofCells(baseline, of.classes) : 0;
        });
    }
    return statistics.map((statistic, index) => inferenceOf(statistic, { ...of, ...observed }, replicates[index]));
}
function marginals({ cells, classes }) {
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    let n = 0;
    for (const cell of cells) {
        baseline[cell.label * classes + cell.baseline] += cell.count;
        candidate[cell.label * classes + cell.candidate] += cell.count;
        n += cell.count;
    }
    return { baseline, candidate, n };
}
/** Draws n rows: those of the added mass one by one (about K of them), the others by sequential binomials. The matrices are reused. */
function sampler({ cells, classes, paired }, random) {
    const n = cells.reduce((sum, { count }) => sum + count, 0);
    const added = paired && classes > 1 ? classes : 0;
    const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)];
    const put = (label, of, count) => {
        baseline[label * classes + of.baseline] += count;
        candidate[label * classes + of.candidate] += count;
    };
    return () => {
        baseline.fill(0);
        candidate.fill(0);
        const fromAdded = randomBinomial(n, added / (n + added), random);
        for (let row = 0; row < fromAdded; row++)
            put(Math.floor(random() * classes), twoClasses(classes, random), 1);
        let [rows, mass] = [n - fromAdded, n];
        for (const cell of cells) {
            const count = randomBinomial(rows, cell.count / mass, random);
            if (count > 0)
                put(cell.label, cell, count);
            rows -= count;
            mass -= cell.count;
        }
        return { baseline, candidate };
    };
}
function twoClasses(classes, random) {
    const baseline = Math.floor(random() * classes);
    const other = Math.floor(random() * (classes - 1));
    return { baseline, candidate: other < baseline ? other : other + 1 };
}
function inferenceOf({ ofCells, support: supportOf }, { baseline, candidate, classes, n, paired }, replicates) {
    const ofBaseline = ofCells(baseline, classes);
    const ofCandidate = ofCells(candidate, classes);
    const own = supportOf(candidate, classes);
    const both = paired ? Math.min(own, supportOf(baseline, classes)) : own;
    const infer = (estimate, of, support) => ({
        ...fromReplicates({ method: `cell bootstrap (${REPLICATES} replicates)`, estimate, replicates: of, n }),
        support,
        ...(support < LITTLE_SUPPORT && { weak: `smallest count ${support}` })
    });
    return {
        candidate: infer(ofCandidate, replicates.candidate, own),
        baseline: ofBaseline,
        difference: infer(ofCandidate - ofBaseline, replicates.difference, both)
    };
}

;// CONCATENATED MODULE: ./src/statistics/root.ts
/**
 * Where an increasing function crosses zero, by bisection down to neighbouring numbers.
 *
 * @example
 * rootBetween((x) => x - 0.25, 0, 1) // => 0.25
 */
function rootBetween(increasing, low, high) {
    let [below, above] = [low, high];
    for (let step = 0; step < 1100; step++) {
        const middle = below + (above - below) / 2;
        if (middle <= below || middle >= above)
            break;
        const value = increasing(middle);
        if (value === 0)
            return middle;
        if (value < 0)
            below = middle;
        else
            above = middle;
        if (above - below <= 4e-16 * Math.abs(middle))
            break;
    }
    return below + (above - below) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/beta.ts

/**
 * Regularised incomplete beta function I_x(a, b): P(X <= x) of a beta distribution.
 *
 * Continued fraction by Lentz' method (Numerical Recipes 6.4), with Loader's saddle-point form of the factor before it, so that large
 * `a` and `b` lose no digits. Relative accuracy about 1e-12.
 *
 * @param y 1 - x, where it is known more exactly than that subtraction
 *
 * @example
 * betaCdf(0.5, 2, 2) // => 0.5
 */
function betaCdf(x, a, b, y = 1 - x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - betaCdf(y, b, a, x);
    return (power(x, y, a, b) * fraction(x, a, b)) / a;
}
/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * @example
 * betaQuantile(0.5, 2, 2) // => 0.5
 */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1);
}
/** x^a y^b / B(a, b). */
function power(x, y, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
    return Math.sqrt((a / (2 * Math.PI)) * (b / n)) * Math.exp(exponent);
}
/** k ln(k / m) + m - k without cancellation (Loader 2000, bd0). */
function deviance(k, m) {
    const v = (k - m) / (k + m);
    if (Math.abs(v) >= 0.1)
        return k * Math.log(k / m) + m - k;
    let sum = (k - m) * v;
    let term = 2 * k * v;
    for (let odd = 3;; odd += 2) {
        term *= v * v;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2): Stirling's series above 16, by recurrence below. */
function stirlingError(z) {
    let [error, shifted] = [0, z];
    for (; shifted < 16; shifted++)
        error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    const w = 1 / (shifted * shifted);
    return (error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted);
}
/** Lentz' method for the continued fraction of the incomplete beta function. */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const nonZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        product *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        const step = c * d;
        product *= step;
        if (Math.abs(step - 1) < 3e-16)
            break;
    }
    return product;
}

;// CONCATENATED MODULE: ./src/statistics/student.ts



/** Above so many degrees of freedom the normal distribution is nearer than the arithmetic. */
const ALMOST_NORMAL = 1e6;
/**
 * Upper tail of Student's t distribution, P(T > t), for any positive number of degrees of freedom.
 *
 * @example
 * studentTail(0, 5) // => 0.5
 */
function studentTail(t, df) {
    if (Number.isNaN(t) || Number.isNaN(df))
        return Number.NaN;
    if (df > ALMOST_NORMAL)
        return normalTail(t);
    if (t < 0)
        return 1 - studentTail(-t, df);
    const square = t * t;
    if (square === Number.POSITIVE_INFINITY)
        return 0;
    return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2;
}
/**
 * The t below which a share `p` of the distribution lies.
 *
 * @example
 * studentQuantile(0.5, 3) // => 0
 */
function studentQuantile(p, df) {
    if (!(p >= 0 && p <= 1) || Number.isNaN(df))
        return Number.NaN;
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    if (tail === 0)
        return Number.POSITIVE_INFINITY;
    if (df > ALMOST_NORMAL)
        return -normalQuantile(tail);
    let high = 2;
    while (studentTail(high, df) > tail)
        high *= 2;
    return rootBetween((t) => tail - studentTail(t, df), 0, high);
}

;// CONCATENATED MODULE: ./src/statistics/normal-inference.ts


/** Wald interval and p-values. Without error there is nothing to divide by: a value that did not move is certain, one that did is weak. */
function symmetric({ df, ...of }) {
    const { estimate, standardError } = of;
    const quantile = (alpha) => df === undefined ? -normalQuantile(alpha) : studentQuantile(1 - alpha, df);
    const tail = (t) => (df === undefined ? normalTail(t) : studentTail(t, df));
    const pGreater = (value) => standardError === 0 ? certain(estimate, value) : tail((estimate - value) / standardError);
    const pLess = (value) => standardError === 0 ? certain(value, estimate) : tail((value - estimate) / standardError);
    const weak = of.weak ??
        (standardError === 0 && estimate !== 0
            ? 'every row changed by the same amount, which no chance explains'
            : undefined);
    return {
        ...of,
        bounds: (alpha) => {
            const half = standardError === 0 ? 0 : quantile(alpha) * standardError;
            return { low: estimate - half, high: estimate + half };
        },
        pLess,
        pGreater,
        ...(weak !== undefined && { weak })
    };
}
/** p-value of "not larger" without any error: nothing to doubt when it is larger, nothing shown when it is not. */
function certain(larger, smaller) {
    return larger > smaller ? 0 : 1;
}

;// CONCATENATED MODULE: ./src/statistics/delong.ts


/** Fewer cases of either class than this, and the normal approximation is not trusted for a pass. */
const delong_FEW = 10;
/**
 * Area under the ROC curve, or the difference of two on the same rows, by DeLong, DeLong and Clarke-Pearson (1988) with the ranks of Sun and
 * Xu (2014). O(n log n).
 *
 * @param of.positive 1 for rows of the positive class
 * @param of.baseline scores of the other model; without it the AUC of the candidate itself
 *
 * @example
 * delong({ positive: Uint8Array.of(0, 1, 1), candidate: Float64Array.of(0.1, 0.8, 0.4) }).estimate // => 1
 */
function delong(of) {
    return delongOf(of.positive, placements(of.positive, of.candidate), of.baseline && placements(of.positive, of.baseline));
}
/** The same from placements, for callers that need the areas of both models too. O(n). */
function delongOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    const standardError = Math.sqrt(varianceOf(positive, candidate, baseline));
    const support = Math.min(positives, negatives);
    const weak = support < delong_FEW ? 'fewer than 10 rows of a class' : standardError === 0 && estimate !== 0 ? 'no spread' : undefined;
    return {
        ...symmetric({
            method: 'DeLong',
            estimate,
            standardError,
            n: positive.length,
            ...(weak !== undefined && { weak })
        }),
        support
    };
}
/**
 * Placements of every row. O(n log n) at most.
 *
 * @param weights one a row; `positives` and `negatives` are then masses
 * @returns auc NaN where a class is absent
 */
function placements(positive, scores, weights) {
    const order = argsort(scores);
    const n = order.length;
    const weight = (row) => (weights === undefined ? 1 : weights[row]);
    let [positives, negatives] = [0, 0];
    for (let row = 0; row < n; row++) {
        if (positive[row] === 1)
            positives += weight(row);
        else
            negatives += weight(row);
    }
    const ofRow = new Float64Array(n);
    let [negativesBelow, positivesBelow, pairs] = [0, 0, 0];
    for (let start = 0; start < n;) {
        let end = start;
        let [tiedPositives, tiedNegatives] = [0, 0];
        const score = scores[order[start]];
        for (; end < n && scores[order[end]] === score; end++) {
            if (positive[order[end]] === 1)
                tiedPositives += weight(order[end]);
            else
                tiedNegatives += weight(order[end]);
        }
        const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives;
        for (let place = start; place < end; place++) {
            const row = order[place];
            ofRow[row] = positive[row] === 1 ? ofPositive : ofNegative;
        }
        pairs += tiedPositives * (negativesBelow + tiedNegatives / 2);
        negativesBelow += tiedNegatives;
        positivesBelow += tiedPositives;
        start = end;
    }
    return {
        auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
        ofRow,
        positives,
        negatives
    };
}
/** Variances of the placement differences of either class, each over its count. */
function varianceOf(positive, candidate, baseline) {
    const { positives, negatives } = candidate;
    const estimate = candidate.auc - (baseline?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < positive.length; row++) {
        const deviation = candidate.ofRow[row] - (baseline === undefined ? 0 : baseline.ofRow[row]) - estimate;
        if (positive[row] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1));
}

;// CONCATENATED MODULE: ./src/statistics/delta-method.ts


/**
 * A smooth function of the sample, by its influence values (infinitesimal jackknife): its variance is theirs over n.
 *
 * @param of.influence one a row, mean about zero, in the unit of the estimate
 *
 * @example
 * deltaMethod({ estimate: 2, influence: Float64Array.of(-1, 0, 1, 0) }).estimate // => 2
 */
function deltaMethod(of) {
    const n = of.influence.length;
    const standardError = Math.sqrt(moments(of.influence).variance / n);
    return symmetric({
        method: 'delta method',
        estimate: of.estimate,
        standardError,
        n,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./src/statistics/group-jackknife.ts


/**
 * Any statistic of dependent rows, by deleting one group of rows at a time. The group is the independent unit.
 *
 * SE = sqrt((G - 1) / G * sum of squared deviations of the values without each group); Student's t with G* - 1 degrees of freedom, where
 * G* = (sum of sizes)^2 / (sum of squared sizes) is what uneven groups are worth. Fewer than 5 groups, or worth less than 3, may not pass.
 *
 * @param of.leftOut the statistic without each group
 * @param of.groupSizes rows of each group, in the same order
 *
 * @example
 * groupJackknife({ estimate: 2, leftOut: Float64Array.of(2, 2, 2, 2, 2), groupSizes: Float64Array.of(1, 1, 1, 1, 1) }).groups // => { count: 5, effective: 5 }
 */
function groupJackknife(of) {
    const count = of.groupSizes.length;
    const rows = of.groupSizes.reduce((sum, size) => sum + size, 0);
    const effective = (rows * rows) / of.groupSizes.reduce((sum, size) => sum + size * size, 0);
    const leftOut = Array.from(of.leftOut);
    const usable = count >= 2 && leftOut.every(Number.isFinite);
    const standardError = usable ? Math.sqrt(((count - 1) / count) * deviations(leftOut)) : Number.NaN;
    const weak = weakness({ usable, count, effective });
    return {
        ...symmetric({
            method: 'jackknife over groups',
            estimate: of.estimate,
            standardError,
            n: rows,
            df: effective - 1,
            ...(weak !== undefined && { weak })
        }),
        groups: { count, effective }
    };
}
/** Sum of squared deviations; exactly zero where all are equal, which a computed mean would blur. */
function deviations(values) {
    return values.every((value) => value === values[0])
        ? 0
        : (0,simple_statistics/* sumNthPowerDeviations */.tZ)(values, 2) - values.length * residual(values) ** 2;
}
/** What rounding left in the mean. */
function residual(values) {
    const center = (0,simple_statistics/* mean */.RE)(values);
    return (0,simple_statistics/* mean */.RE)(values.map((value) => value - center));
}
function weakness({ usable, count, effective }) {
    if (!usable)
        return 'the metric is undefined without one of the groups';
    return count < 5 || effective < 3 ? 'too few groups' : undefined;
}

;// CONCATENATED MODULE: ./src/statistics/holm.ts
/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and counts as a hypothesis.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
function holm(pValues) {
    const order = pValues.map((p, index) => ({ p: Number.isNaN(p) ? 1 : p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach(({ p, index }, rank) => {
        largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
        adjusted[index] = Number.isNaN(pValues[index]) ? Number.NaN : largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/statistics/independent-proportions.ts

/**
 * Difference of two shares that were not measured on the same rows: Newcombe's hybrid interval (1998, method 10), Farrington and Manning's
 * score test (1990).
 *
 * @example
 * independentProportions({ successes: 45, n: 100 }, { successes: 50, n: 100 }).n // => 100
 */
function independentProportions(candidate, baseline) {
    const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n];
    return {
        method: 'Newcombe, Farrington-Manning (unpaired)',
        estimate: p1 - p2,
        standardError: Math.sqrt((p1 * (1 - p1)) / candidate.n + (p2 * (1 - p2)) / baseline.n),
        n: Math.min(candidate.n, baseline.n),
        bounds: (alpha) => {
            const [one, two] = [wilson(candidate, alpha), wilson(baseline, alpha)];
            return {
                low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
                high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)
            };
        },
        pLess: (value) => normalTail(-farringtonManning(candidate, baseline, value)),
        pGreater: (value) => normalTail(farringtonManning(candidate, baseline, value))
    };
}
/** Wilson's score interval of one share; each bound one-sided at 1 - alpha. */
function wilson({ successes, n }, alpha) {
    const z = -normalQuantile(alpha);
    const share = successes / n;
    const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
    return { low: successes === 0 ? 0 : center - half, high: successes === n ? 1 : center + half };
}
/**
 * Score statistic for H0: p1 - p2 = `difference`, both shares estimated under H0 by the closed form of their cubic equation.
 *
 * @example
 * farringtonManning({ successes: 5, n: 10 }, { successes: 5, n: 10 }, 0) // => 0
 */
function farringtonManning(one, two, difference) {
    const [p1, p2] = [one.successes / one.n, two.successes / two.n];
    const ratio = two.n / one.n;
    const a = 1 + ratio;
    const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2));
    const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2;
    const d = -p1 * difference * (1 + difference);
    const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
    const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
    const angle = (Math.PI + Math.acos(u === 0 ? 0 : Math.max(-1, Math.min(1, v / u ** 3)))) / 3;
    const constrained = Math.max(0, Math.min(1, 2 * u * Math.cos(angle) - b / (3 * a)));
    const other = Math.max(0, Math.min(1, constrained - difference));
    const variance = (constrained * (1 - constrained)) / one.n + (other * (1 - other)) / two.n;
    const numerator = p1 - p2 - difference;
    return numerator === 0 ? 0 : numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/mean.ts


/**
 * Mean of independent rows, with Student's t interval. O(n).
 *
 * @example
 * mean(Float64Array.of(1, 2, 3)).estimate // => 2
 */
function mean(values) {
    const { mean: estimate, variance } = moments(values);
    const n = values.length;
    return symmetric({
        method: 't interval',
        estimate,
        standardError: Math.sqrt(variance / n),
        n,
        df: n - 1,
        ...(n < 2 && { weak: 'one row has no spread' })
    });
}

;// CONCATENATED MODULE: ./src/statistics/sign-flip.ts
/**
 * Exact one-sided p-value of "symmetric around zero or below": the share of all 2^n choices of signs whose sum is at least the observed one.
 *
 * Meets in the middle: the sums of either half are listed and sorted, so that 29 values cost 2^15 and not 2^29.
 *
 * @param values at most 30
 *
 * @example
 * signFlip(Float64Array.of(1, 1, 1)) // => 0.125
 */
function signFlip(values) {
    const half = values.length >> 1;
    const left = signedSums(values.subarray(0, half)).sort();
    const right = signedSums(values.subarray(half)).sort();
    const observed = values.reduce((sum, value) => sum + value, 0);
    const scale = values.reduce((sum, value) => sum + Math.abs(value), 0);
    // Sums that are equal on paper differ in their last digits.
    const threshold = observed - 1e-12 * scale;
    let count = 0;
    let start = right.length;
    for (const sum of left) {
        while (start > 0 && sum + right[start - 1] >= threshold)
            start--;
        count += right.length - start;
    }
    return count / 2 ** values.length;
}
function signedSums(values) {
    let sums = Float64Array.of(0);
    for (const value of values) {
        const next = new Float64Array(sums.length * 2);
        sums.forEach((sum, index) => {
            next[2 * index] = sum + value;
            next[2 * index + 1] = sum - value;
        });
        sums = next;
    }
    return sums;
}

;// CONCATENATED MODULE: ./src/statistics/paired-mean.ts


/** Below so many pairs the normal theory behind t is not trusted for p-values. */
const paired_mean_FEW = 30;
/**
 * Mean of paired differences. Student's t; below 30 pairs the p-values come from all flips of the signs, which need no normality
 * (the bounds stay Student's).
 *
 * @param differences candidate minus baseline, one a row
 *
 * @example
 * pairedMean(Float64Array.of(0, 0, 0)).bounds(0.05) // => { low: 0, high: 0 }
 */
function pairedMean(differences) {
    const student = { ...mean(differences), method: 'paired t' };
    if (differences.length >= paired_mean_FEW || differences.length < 2)
        return student;
    return {
        ...student,
        method: 'paired t, sign flips',
        pLess: (value) => signFlip(differences.map((difference) => value - difference)),
        pGreater: (value) => signFlip(differences.map((difference) => difference - value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/binomial.ts

/**
 * P(X <= k) of a binomial distribution.
 *
 * @example
 * binomialCdf(1, 3, 0.5) // => 0.5
 */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return betaCdf(1 - p, n - k, k + 1, p);
}
/** P(X >= k) of a binomial distribution. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return betaCdf(p, k, n - k + 1);
}
/**
 * P(X < k) + P(X = k) / 2: the lower tail in which the observed value counts half.
 *
 * @example
 * binomialMidTail(1, 2, 0.5) // => 0.5
 */
function binomialMidTail(k, n, p) {
    return (binomialCdf(k, n, p) + binomialCdf(k - 1, n, p)) / 2;
}

;// CONCATENATED MODULE: ./src/statistics/tango.ts
/**
 * Score statistic of Tango (1998) for H0: P(candidate succeeds) - P(baseline succeeds) = `difference`; standard normal under H0.
 *
 * @param difference in (-1, 1)
 *
 * @example
 * tangoScore({ onlyCandidate: 3, onlyBaseline: 3, n: 20 }, 0) // => 0
 */
function tangoScore({ onlyCandidate, onlyBaseline, n }, difference) {
    const numerator = onlyCandidate - onlyBaseline - n * difference;
    if (numerator === 0)
        return 0;
    // Constrained maximum likelihood estimate of P(only the baseline succeeds), by its quadratic equation.
    const a = 2 * n;
    const b = -onlyCandidate - onlyBaseline + (2 * n - onlyCandidate + onlyBaseline) * difference;
    const c = -onlyBaseline * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
    const variance = n * (2 * share + difference * (1 - difference));
    return numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}

;// CONCATENATED MODULE: ./src/statistics/paired-proportions.ts




/**
 * Difference of two paired proportions: Tango's score interval; McNemar's mid-p test at zero, Tango's score test elsewhere.
 *
 * @param pairs whole counts
 *
 * @example
 * pairedProportions({ onlyCandidate: 5, onlyBaseline: 15, n: 100 }).estimate // => -0.1
 */
function pairedProportions(pairs) {
    const { onlyCandidate, onlyBaseline, n } = pairs;
    const discordant = onlyCandidate + onlyBaseline;
    const estimate = (onlyCandidate - onlyBaseline) / n;
    return {
        method: 'Tango score, McNemar mid-p',
        estimate,
        standardError: Math.sqrt(Math.max(0, discordant / n - estimate * estimate) / n),
        n,
        bounds: (alpha) => {
            const z = -normalQuantile(alpha);
            const crossing = (at, low, high) => low >= high ? low : rootBetween((difference) => at - tangoScore(pairs, difference), low, high);
            return { low: crossing(z, -1, estimate), high: crossing(-z, estimate, 1) };
        },
        pLess: (value) => value === 0 ? binomialMidTail(onlyCandidate, discordant, 0.5) : normalTail(-tangoScore(pairs, value)),
        pGreater: (value) => value === 0 ? binomialMidTail(onlyBaseline, discordant, 0.5) : normalTail(tangoScore(pairs, value))
    };
}

;// CONCATENATED MODULE: ./src/statistics/power.ts

/**
 * Smallest change that a one-sided test at alpha sees with the given power: (z_alpha + z_power) standard errors.
 *
 * @example
 * smallestDetectable(0, 0.05) // => 0
 */
function smallestDetectable(standardError, alpha, power = 0.8) {
    return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}
/**
 * Rows that would exclude a loss of `tolerance` with the given power if nothing changed.
 *
 * @param deviation standard deviation of one row's contribution, in the unit of the metric
 *
 * @example
 * rowsNeeded(0, 0.01, 0.05) // => 0
 */
function rowsNeeded(deviation, tolerance, alpha, power = 0.95) {
    return Math.ceil((smallestDetectable(deviation, alpha, power) / tolerance) ** 2);
}

;// CONCATENATED MODULE: ./src/statistics/proportion.ts


/**
 * A share of independent rows: Clopper and Pearson's exact interval, exact binomial p-values.
 *
 * @example
 * proportion({ successes: 0, n: 10 }).estimate // => 0
 */
function proportion({ successes, n }) {
    const estimate = successes / n;
    return {
        method: 'Clopper-Pearson',
        estimate,
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
        n,
        bounds: (alpha) => ({
            low: successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
            high: successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
        }),
        pLess: (value) => binomialCdf(successes, n, value),
        pGreater: (value) => binomialTail(successes, n, value)
    };
}

;// CONCATENATED MODULE: ./src/statistics/random-stream.ts
/**
 * A stream of its own for each (seed, key), the same on every machine: Doty-Humphrey's sfc32, started from an FNV-1a hash.
 *
 * @param seed in [0, 2^53)
 * @param key what the numbers are for, so that a result does not depend on what else was computed
 */
function randomStream(seed, key) {
    let a = seed >>> 0;
    let b = Math.floor(seed / 2 ** 32) >>> 0;
    let c = fnv1a(key);
    let counter = 1;
    const next = () => {
        const result = (a + b + counter) >>> 0;
        counter = (counter + 1) >>> 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) >>> 0;
        c = (((c << 21) | (c >>> 11)) + result) >>> 0;
        return result;
    };
    for (let round = 0; round < 20; round++)
        next();
    return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) * 2 ** -53;
}
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash >>> 0;
}

;// CONCATENATED MODULE: ./src/statistics/reported.ts


/** One reported number: normal interval. */
function normalValue({ value, standardError, n = 0 }) {
    return symmetric({ method: 'normal (reported error)', estimate: value, standardError, n });
}
/**
 * Difference of two reported numbers of independent samples: the errors add in squares.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
function normalDifference(candidate, baseline) {
    return symmetric({
        method: 'normal (reported errors, unpaired)',
        estimate: candidate.value - baseline.value,
        standardError: Math.hypot(candidate.standardError, baseline.standardError),
        n: Math.min(candidate.n ?? 0, baseline.n ?? 0)
    });
}
/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
function standardErrorOfInterval({ low, high }, level) {
    return (high - low) / (2 * normalQuantile((1 + level) / 2));
}

;// CONCATENATED MODULE: ./src/statistics/index.ts
























/***/ })

};
