export const id = 8938;
export const ids = [8938];
export const modules = {

/***/ 13324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The frontend as the parameters of a command want it. */
function configured(frontend, given) {
    const { now, 'working-directory': folder } = given;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        ...(folder !== undefined && { workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, folder) }),
        color: frontend.color && given['no-color'] !== true
    };
}


/***/ }),

/***/ 63422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  NT: () => (/* binding */ decisionOutputs),
  sG: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var src_report = __webpack_require__(34428);
;// CONCATENATED MODULE: ./src/commands/failed-checks.ts
/**
 * Most bytes of the list. GitHub takes 1 MB of outputs from a job and 50 MB from a run, counted as UTF-16: 256 legs of a matrix fit. A step that is
 * handed the list as a variable is not started where it is longer than 32,767 characters on Windows and 131,072 bytes on Linux.
 */
const MOST_BYTES = 30_000;
/**
 * The checks that block, as a step hands them on: the ids in the order of the report, as many as fit, and how many there are.
 *
 * @example
 * failedChecks(['metric/recall', 'job/train']) // => { 'failed-checks': '["metric/recall","job/train"]', 'failed-count': '2' }
 */
function failedChecks(ids) {
    const fitting = [];
    let bytes = '[]'.length;
    for (const id of ids) {
        const written = JSON.stringify(id);
        bytes += Buffer.byteLength(written) + ','.length;
        if (bytes > MOST_BYTES)
            break;
        fitting.push(written);
    }
    return { 'failed-checks': `[${fitting.join(',')}]`, 'failed-count': String(ids.length) };
}

;// CONCATENATED MODULE: ./src/commands/outcome.ts





/** The runner takes 1 MiB of a step; the rest is room for what it counts otherwise. */
const SUMMARY_BYTES = 1_000_000;
/** What the root action and `gate` hand on. */
const decisionOutputs = {
    verdict: 'pass, warn, fail or error: the worst of all models',
    blocked: 'true where the verdict is error, or fail and not overridden',
    'summary-line': 'The one line that explains the verdict',
    report: 'Path of report.json; of the folder that holds one a model, where there are several',
    markdown: 'Path of report.md',
    'failed-checks': 'JSON list of the ids of the checks that block, in the order of the report; at most 30,000 bytes',
    'failed-count': 'How many checks block: more than failed-checks lists where these are too many for an output',
    baseline: 'Reference that the baseline was found at; several models as a JSON list',
    'comment-url': 'Address of the comment on the pull request',
    'artifact-url': 'Address of the artifact that holds the reports'
};
/** The decision as a runner shows it and hands it on. */
function outcomeOf(decided, { output, key, detailsUrl }) {
    const reports = decided.map(({ report }) => report);
    const verdict = (0,src_report/* overallVerdict */.Bn)(reports);
    const baselines = reports.map(({ run }) => run.baseline ?? '');
    return {
        outputs: {
            verdict,
            blocked: String(reports.length === 0 || reports.some((report) => report.blocked)),
            'summary-line': (0,src_report/* overallSummary */.Ew)(reports),
            report: reports.length === 1 ? (0,external_node_path_.join)(output, 'report.json') : output,
            markdown: (0,external_node_path_.join)(output, 'report.md'),
            ...failedChecks(decided.flatMap(blocking).map(({ id }) => id)),
            baseline: baselines.length === 1 ? (baselines[0] ?? '') : JSON.stringify(baselines)
        },
        summary: (0,src_report/* renderMarkdown */.Gc)(reports, {
            limit: Infinity,
            bytes: SUMMARY_BYTES,
            key,
            ...(detailsUrl !== undefined && { detailsUrl })
        }),
        annotations: decided.flatMap((each) => annotationsOf(each, decided.length > 1))
    };
}
function blocking({ report, policy }) {
    return report.checks.filter((check) => (0,verdict/* effectOf */.$x)(check, policy.when) === 'block');
}
/** What blocks first, then what warns; why there is no measurement before both. */
function annotationsOf({ report, policy }, several) {
    const of = several ? ` (${report.model})` : '';
    const errors = report.errors.map((message) => ({
        level: 'error',
        title: `Model gate${of}: nothing trustworthy was measured`,
        message
    }));
    const overridden = (report.override === undefined ? [] : [report.override]).map((override) => ({
        level: 'warning',
        title: `Model gate${of}: overridden`,
        message: `${(0,src_report/* overrideWords */.mF)(override)}. ${report.summary}`
    }));
    const effects = (0,src_report/* worstFirst */.md)(report.checks).map((check) => ({ check, effect: (0,verdict/* effectOf */.$x)(check, policy.when) }));
    const said = ['block', 'warn'].flatMap((effect) => effects
        .filter((each) => each.effect === effect)
        .map(({ check }) => ({
        level: effect === 'block' ? 'error' : 'warning',
        title: `Model gate${of}: ${check.id} ${check.status}`,
        message: [(0,comparison/* sentence */.em)((0,src_report/* figuresOf */.h5)(check)), check.reason, check.nextStep].filter((text) => text !== '').join(' ')
    })));
    return [...errors, ...overridden, ...said];
}


/***/ }),

/***/ 79383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34428);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76638);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87229);




/** Reports in the form that standard output gets. Several as JSON are a list. */
function rendered(reports, format, { color, width }) {
    switch (format) {
        case 'text':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(reports, { color, width });
        case 'markdown':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(reports);
        case 'json': {
            const [only, ...others] = reports.map(_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF);
            return others.length === 0 && only !== undefined ? only : `[${[only, ...others].join(',')}]\n`;
        }
    }
}
/** Writes `report.json` and `report.md`; several models get a folder each, and the markdown of all stands beside them. */
async function writeReports(reports, output, frontend) {
    const folder = await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openOutput */ .c1)(output, frontend);
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(reports));
    for (const report of reports) {
        const own = reports.length === 1 ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, report.model);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(own);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'report.json'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF)(report));
    }
}
/** The worst of several models decides. */
function exitCodeOf(reports) {
    if (reports.length === 0 || reports.some(({ verdict }) => verdict === 'error'))
        return 3;
    return reports.some(({ blocked }) => blocked) ? 1 : 0;
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37480);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34428);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13324);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39032);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63422);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79383);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87229);










const parameters = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    report: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP())
        .default(['model-gate/report.json'])
        .describe('report.json to render; several are several models')
        .meta({ placeholder: 'FILE' }),
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['working-directory'],
    output: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional().describe('Folder that report.md is written into').meta({ placeholder: 'DIR' }),
    format: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.format,
    'no-color': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['no-color']
});
/** Renders reports. */
const report = {
    name: 'report',
    summary: 'render a report',
    description: 'Renders an existing report.json for a terminal, as markdown or as JSON. Decides nothing.',
    examples: ['model-gate report --format markdown', 'model-gate report --report a/report.json --report b/report.json'],
    parameters,
    outputs: { markdown: 'Path of report.md, where the input output names a folder' },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_4__/* .configured */ .t)(terminal, given);
        const reports = await Promise.all(given.report.map(async (path) => {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, path), 'utf8').catch((error) => {
                throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
                    file: path,
                    message: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(error),
                    hint: 'Write one with `model-gate run`'
                });
            });
            return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(text, path);
        }));
        frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .rendered */ .gj)(reports, given.format, frontend));
        const markdown = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(reports);
        if (given.output !== undefined) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, given.output);
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_8__/* .makeFolder */ .f)(folder);
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.md'), markdown);
        }
        await frontend.publish({
            outputs: { markdown: given.output === undefined ? '' : `${given.output}/report.md` },
            summary: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(reports, { limit: Infinity, bytes: _outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_BYTES */ .R$ })
        });
        return 0;
    }
};


/***/ }),

/***/ 42288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  $x: () => (/* reexport */ effectOf),
  kS: () => (/* reexport */ failedReport),
  bV: () => (/* reexport */ notRelevantReport),
  Tb: () => (/* reexport */ notRelevantSummary),
  rv: () => (/* reexport */ obstaclesToPromotion)
});

// UNUSED EXPORTS: applyWaivers, waiverNotes

// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var src_drift = __webpack_require__(92835);
;// CONCATENATED MODULE: ./src/verdict/demanded.ts

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
function withDemanded(checks, { drift, dataContract }) {
    const missing = [
        ...(drift === undefined || checks.some(answersDrift) ? [] : [(0,src_drift/* noColumn */.gd)(drift, unanswered)]),
        ...(dataContract === undefined || checks.some(answersContract) ? [] : [contractMissing(dataContract)])
    ];
    return missing.length === 0 ? checks : [...checks, ...missing];
}
function answersDrift({ id, family }) {
    return ['drift', 'output-drift', 'schema', 'table'].includes(family) && id !== 'table/contract';
}
function answersContract({ id, family }) {
    return family === 'contract' || id === 'table/contract';
}
const unanswered = {
    reason: 'The policy asks for drift, and no document answers it.',
    nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
};
function contractMissing(path) {
    return {
        id: 'table/contract',
        family: 'table',
        subject: 'contract',
        status: 'missing',
        limits: [],
        severity: 'block',
        reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
        nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
    };
}

;// CONCATENATED MODULE: ./src/verdict/effect.ts
/**
 * What one check does to the merge: the table of `docs/policy.md`, "What a check does".
 *
 * `error` always blocks. A waived failure warns, where nothing else of the check blocks. `severity: strict` blocks on everything but a pass; `severity: warn` never blocks; else `when` says.
 */
function effectOf(check, when) {
    if (check.status === 'pass')
        return 'ignore';
    if (check.status === 'error')
        return 'block';
    if (check.status === 'fail' && check.waiver !== undefined)
        return restBlocks(check, when) ? 'block' : 'warn';
    if (check.severity === 'strict')
        return 'block';
    const effect = when[conditionOf(check.id, check.status)];
    return check.severity === 'warn' && effect === 'block' ? 'warn' : effect;
}
/** A waiver covers the rules that failed: those that are missing, incomparable or undecided do what they do without it. */
function restBlocks(check, when) {
    return check.limits.some(({ status }) => status !== 'fail' && effectOf({ ...check, status }, when) === 'block');
}
/** The age and the data of the baseline have conditions of their own. */
function conditionOf(id, status) {
    if (id === 'baseline/age')
        return 'old-baseline';
    if (id === 'baseline/data')
        return 'unproven-data';
    return status;
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
;// CONCATENATED MODULE: ./src/verdict/summary.ts

/** A status in words, for one check and for several. */
const words = {
    error: ['check could not be measured', 'checks could not be measured'],
    fail: ['check failed', 'checks failed'],
    missing: ['check missing', 'checks missing'],
    incomparable: ['check incomparable', 'checks incomparable'],
    inconclusive: ['inconclusive', 'inconclusive'],
    'no-baseline': ['without a baseline', 'without a baseline'],
    'not-judged': ['not judged', 'not judged']
};
/**
 * The one line that explains the verdict: how many checks stand how, the worst first.
 * What blocks without having failed is said to be required.
 */
function summarise(checks, blocking) {
    if (checks.length === 0)
        return 'nothing was examined';
    const counts = Object.keys(words).flatMap((status) => phrases(status, checks, blocking));
    const passed = checks.filter(({ status }) => status === 'pass').length;
    const all = (0,comparison/* countInWords */.K4)(checks.length);
    if (counts.length === 0)
        return `${(0,comparison/* countInWords */.K4)(passed)} of ${all} ${checks.length === 1 ? 'check' : 'checks'} passed`;
    const tail = passed === 0 ? [] : [`${(0,comparison/* countInWords */.K4)(passed)} of ${all} passed`];
    return [...counts, ...tail].join(', ');
}
/**
 * The one line of a run that measured nothing: the first cause, without what to do about it. Not cut: half a secret would not be known as one.
 *
 * @example failureSummary(['a.csv: does not exist']) // => 'nothing trustworthy was measured: a.csv: does not exist'
 */
function failureSummary(errors) {
    const [first, ...others] = errors;
    const said = 'nothing trustworthy was measured';
    if (first === undefined)
        return said;
    const more = others.length === 0 ? '' : `, and ${(0,comparison/* countInWords */.K4)(others.length)} more`;
    return `${said}: ${first.split('\n', 1)[0]}${more}`;
}
/** Failures of columns are told by what happened to the data. */
const dataWords = {
    drift: ['column drifted', 'columns drifted'],
    schema: ['fault of the schema', 'faults of the schema'],
    contract: ['column breaks the contract', 'columns break the contract']
};
function phrases(status, checks, blocking) {
    const of = checks.filter((check) => check.status === status);
    const kinds = status === 'fail' ? ['', ...Object.keys(dataWords)] : [''];
    return kinds.flatMap((kind) => {
        const ofKind = status === 'fail' ? of.filter((check) => kindOf(check) === kind) : of;
        return ofKind.length === 0 ? [] : [phrase(status, ofKind, { blocking, words: dataWords[kind] ?? words[status] })];
    });
}
/** Key of `dataWords`, or nothing for all other checks. */
function kindOf({ family }) {
    if (family === 'output-drift')
        return 'drift';
    return Object.hasOwn(dataWords, family) ? family : '';
}
function phrase(status, of, { blocking, words: [one, many] }) {
    const text = `${(0,comparison/* countInWords */.K4)(of.length)} ${of.length === 1 ? one : many}`;
    const waived = of.filter(({ waiver }) => waiver !== undefined).length;
    const strict = of.filter((check) => blocking.includes(check)).length;
    if (status === 'fail' && waived > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(waived)} waived)`;
    const harmless = of.length - strict;
    if (status === 'fail' && harmless > 0 && strict > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(harmless)} not blocking)`;
    if (status === 'fail' && harmless > 0)
        return `${text} (not blocking)`;
    const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged';
    return soft && strict > 0 ? `${text} (${(0,comparison/* countInWords */.K4)(strict)} must be conclusive)` : text;
}

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/verdict/waiver-notes.ts

/** What somebody must do about a waiver, a sentence each: it ended, ends soon, covers less than what happened, or nothing at all. */
function waiverNotes(waivers) {
    return waivers.flatMap((waiver) => {
        const said = sentenceOf(waiver);
        return said === undefined ? [] : [`The waiver of ${waiver.rule} for ${waiver.check} (${waiver.owner}) ${said}`];
    });
}
function sentenceOf({ state, until, expiresInDays: days }) {
    if (state === 'expired')
        return `ended on ${until} and counts no more`;
    if (state === 'unmatched')
        return 'matches no check: mend its id, or take it out';
    if (state === 'exceeded')
        return 'does not cover what happened: the limit is broken beyond its up-to';
    if (days > documents/* WARNED_DAYS */.Eq)
        return undefined;
    return days === 0 ? `ends today, ${until}` : `ends in ${days} ${days === 1 ? 'day' : 'days'}, on ${until}`;
}

;// CONCATENATED MODULE: ./src/verdict/waivers.ts


/**
 * Applies waivers to failed checks. A check is waived when every limit that failed is covered by a waiver of its rule, in force, up to its number.
 * Its status stays `fail`: it is shown as waived, never as a pass.
 *
 * @param today UTC date, `YYYY-MM-DD`; the last day of a waiver counts
 */
function applyWaivers(checks, waivers, today) {
    const waived = checks.map((check) => waive(check, waivers, today));
    return { checks: waived, outcomes: waivers.map((waiver) => outcomeOf(waiver, waived, today)) };
}
function waive(check, waivers, today) {
    if (check.status !== 'fail')
        return check;
    const covering = check.limits
        .filter(({ status }) => status === 'fail')
        .map((limit) => waivers.find((waiver) => waiver.until >= today && covers(waiver, check, limit)));
    const [waiver] = covering;
    if (waiver === undefined || covering.includes(undefined))
        return check;
    const { rule, upTo, until, reason, owner } = waiver;
    return { ...check, waiver: { rule, ...(upTo !== undefined && { upTo }), until, reason, owner } };
}
function covers(waiver, check, limit) {
    return waiver.check === check.id && waiver.rule === limit.rule && within(waiver, check, limit);
}
/** Whether the breach is no larger than what was waived. */
function within({ upTo }, check, limit) {
    if (upTo === undefined)
        return true;
    const estimate = limit.estimate ?? Number.NaN;
    if (limit.of === 'distance')
        return (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    if (check.family === 'contract')
        return limit.rule === 'min' ? (0,comparison/* asWritten */.qm)(estimate) >= upTo : (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    const better = check.direction === 'lower' ? -estimate : estimate;
    switch (limit.rule) {
        case 'max-drop':
        case 'max-rise':
            return (0,comparison/* asWritten */.qm)(-better) <= upTo;
        case 'max-drop-percent':
        case 'max-rise-percent':
            return (0,comparison/* asWritten */.qm)((-better / Math.abs(check.baseline ?? Number.NaN)) * 100) <= upTo;
        case 'min-gain':
            return (0,comparison/* asWritten */.qm)(better) >= upTo;
        case 'max-gain':
            return (0,comparison/* asWritten */.qm)(better) <= upTo;
        case 'min':
            return (0,comparison/* asWritten */.qm)(estimate) >= upTo;
        case 'max':
            return (0,comparison/* asWritten */.qm)(Math.abs(estimate)) <= upTo;
        default:
            return false;
    }
}
function outcomeOf(waiver, checks, today) {
    const { check, rule, until, owner, reason } = waiver;
    return {
        check,
        rule,
        until,
        owner,
        reason,
        state: stateOf(waiver, checks, today),
        expiresInDays: (0,documents/* daysBetween */.YM)(today, until)
    };
}
function stateOf(waiver, checks, today) {
    const check = checks.find(({ id }) => id === waiver.check);
    const limit = check?.limits.find(({ rule }) => rule === waiver.rule);
    if (check === undefined || limit === undefined)
        return 'unmatched';
    if (waiver.until < today)
        return 'expired';
    if (limit.status !== 'fail')
        return 'unused';
    return covers(waiver, check, limit) ? 'used' : 'exceeded';
}

;// CONCATENATED MODULE: ./src/verdict/decide.ts





/**
 * The verdict: every check's effect under the policy, and the report that says so. What the policy asks of the data and no check answers is missing.
 *
 * `error` if any check is an error or nothing was examined, else `fail` if any blocks, else `warn` if any warns, else `pass`.
 */
function decide(checks, policy, provenance) {
    const demanded = withDemanded(checks, policy);
    const { checks: judged, outcomes } = applyWaivers(demanded, policy.waivers, provenance.run.time.slice(0, 10));
    const verdict = verdictOf(judged, policy.when);
    const blocking = judged.filter((check) => effectOf(check, policy.when) === 'block');
    return {
        ...decide_frame(policy, provenance),
        verdict,
        blocked: verdict === 'fail' || verdict === 'error',
        summary: summarise(judged, blocking),
        checks: [...judged],
        waivers: [...outcomes],
        notes: [...provenance.notes, ...waiverNotes(outcomes)]
    };
}
/** The report of a run that measured nothing trustworthy. It blocks. */
function failedReport(errors, policy, provenance) {
    return {
        ...decide_frame(policy, provenance),
        verdict: 'error',
        blocked: true,
        summary: failureSummary(errors),
        errors: [...errors]
    };
}
/**
 * The report of a model that a proposal has nothing to do with: nothing was judged, which is a pass, and said to be no judgement.
 *
 * @param jobs checks on the jobs before this one: those that did not succeed block all the same
 */
function notRelevantReport(why, policy, { jobs, ...provenance }) {
    const blocked = jobs.some(({ status }) => status !== 'pass');
    return {
        ...decide_frame(policy, provenance),
        verdict: blocked ? 'error' : 'pass',
        blocked,
        summary: blocked ? summarise(jobs, jobs) : notRelevantSummary(why),
        checks: [...jobs],
        notRelevant: why
    };
}
/**
 * Why nothing is judged, in a line.
 *
 * @example notRelevantSummary({ changedFiles: 12, paths: ['models/**'] }) // => 'not relevant: none of 12 changed files is under models/**'
 */
function notRelevantSummary({ changedFiles, paths }) {
    if (changedFiles === 0)
        return 'not relevant: no file is changed';
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    const under = `under ${paths.slice(0, 5).join(', ')}${more}`;
    return changedFiles === 1
        ? `not relevant: the changed file is not ${under}`
        : `not relevant: none of ${changedFiles} changed files is ${under}`;
}
/** Statuses of checks that looked at something. */
const examined = ['pass', 'fail', 'inconclusive', 'incomparable', 'no-baseline'];
/** Families whose checks look at the circumstances, not at the model. */
const circumstances = ['baseline', 'policy', 'job', 'leg'];
function verdictOf(checks, when) {
    if (!checks.some(({ status, family }) => !circumstances.includes(family) && examined.includes(status)))
        return 'error';
    if (checks.some(({ status }) => status === 'error'))
        return 'error';
    const effects = checks.map((check) => effectOf(check, when));
    if (effects.includes('block'))
        return 'fail';
    return effects.includes('warn') ? 'warn' : 'pass';
}
function decide_frame(policy, { task, changedPolicy, ...provenance }) {
    return {
        schema: 'model-gate/report@1',
        verdict: 'error',
        blocked: true,
        summary: '',
        model: policy.model,
        ...(task !== undefined && { task }),
        confidence: policy.confidence,
        candidate: provenance.candidate,
        baseline: provenance.baseline,
        policy: {
            digest: policy.digest,
            ...(policy.floor && { floor: { ...policy.floor } }),
            effective: { ...policy.source }
        },
        checks: [],
        changedPolicy: [...(changedPolicy ?? [])],
        waivers: [],
        notes: provenance.notes,
        errors: [],
        seed: provenance.seed,
        tool: provenance.tool,
        run: provenance.run
    };
}

;// CONCATENATED MODULE: ./src/verdict/obstacles.ts
/** Families whose checks look at the baseline and the policy: a new baseline is their remedy, or none of their business. */
const neverStopping = ['baseline', 'policy'];
/** Statuses with which a model becomes no baseline: those that say what the data cannot tell stop nothing. */
const stopping = ['error', 'fail', 'missing', 'incomparable'];
/**
 * Why a model may not become production's baseline; nothing where it may.
 *
 * The gate must not block, nor be overridden, and no check of the model or its data may be failed (unwaived), missing or incomparable; what holds against the anchor
 * must have passed. Inconclusive, not judged and without a baseline do not stop it: the first promotion has no baseline.
 */
function obstaclesToPromotion({ blocked, summary, checks, notRelevant, override }) {
    const stopped = checks.filter(stops).map(({ id, status }) => `${id} is ${status}`);
    if (notRelevant !== undefined)
        return ['nothing was measured: the change has nothing to do with the model'];
    return [...(blocked || override !== undefined ? [`the gate blocks: ${summary}`] : []), ...stopped];
}
function stops(check) {
    if (neverStopping.includes(check.family))
        return false;
    if (check.family === 'anchor')
        return check.status !== 'pass';
    return statusesOf(check).some((status) => stopping.includes(status));
}
/** A waiver covers the rules that failed, not those that are missing or incomparable. */
function statusesOf({ status, waiver, limits }) {
    if (status !== 'fail' || waiver === undefined)
        return [status];
    return limits.map((limit) => limit.status).filter((each) => each !== 'fail');
}

;// CONCATENATED MODULE: ./src/verdict/index.ts







/***/ })

};
