export const id = 9032;
export const ids = [9032];
export const modules = {

/***/ 7457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBaselineFolder),
/* harmony export */   M: () => (/* binding */ isBaselineFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);


/**
 * Whether a baseline folder may hold a file of this name: nothing else is read from one, nor written to one.
 *
 * @example
 * isBaselineFile('predictions.csv') // => true
 * @example
 * isBaselineFile('../evaluation.json') // => false
 */
function isBaselineFile(name) {
    return /^(evaluation\.json|profile\.json|predictions\.(csv|tsv|jsonl|parquet)(\.gz)?)$/.test(name);
}
/**
 * Reads a baseline folder as bytes.
 *
 * @param name of the folder in messages
 * @returns undefined where there is no evaluation.json
 * @throws MeasurementError where it names predictions that are not there, or are others than it was written with
 */
async function readBaselineFolder(shelf, path, name) {
    const bytes = await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'evaluation.json'));
    if (bytes === undefined)
        return undefined;
    const file = `${name}/evaluation.json`;
    const evaluation = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvaluation */ .QK)(new TextDecoder().decode(bytes), file);
    const profile = await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'profile.json'));
    const files = new Map(profile === undefined ? [] : [['profile.json', profile]]);
    const { predictions } = evaluation;
    const digest = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes);
    if (predictions === undefined)
        return { evaluation, digest, files };
    const rows = isBaselineFile(predictions.path) ? await shelf.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, predictions.path)) : undefined;
    if (rows === undefined || (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(rows) !== predictions.digest) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file,
            key: 'predictions.path',
            message: `names ${JSON.stringify(predictions.path)}, which is ${rows === undefined ? 'not there' : 'another file than it was written with'}`,
            hint: 'Write the folder with `model-gate run` or `model-gate evaluate`'
        });
    }
    return { evaluation, digest, files: files.set(predictions.path, rows) };
}


/***/ }),

/***/ 24398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/**
 * Digest of what was measured: the evaluation without when, where and under which verdict it was promoted, and the profile. The rows are in it by
 * their digest. The same model of the same commit on the same data has the same content.
 *
 * @param profile bytes of profile.json, where there is one
 */
function contentOf(evaluation, profile) {
    const measured = { ...evaluation, createdAt: undefined, verdict: undefined, force: undefined, links: undefined };
    const digest = profile === undefined ? 'none' : (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(profile);
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(`${(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .documentText */ .ZH)(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .MF, measured)}profile ${digest}\n`);
}
/**
 * Digest of a promotion: of what was measured, and of the report and the reason that it goes by. What an earlier attempt of the same wrote is taken up;
 * what one wrote on the word of another report has another verdict in it, and stays where it is.
 */
function recordOf({ content, reportDigest, force }) {
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ content, reportDigest, ...(force !== undefined && { force }) }));
}


/***/ }),

/***/ 18085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* reexport */ store/* BaselineMovedError */.Lp),
  iK: () => (/* reexport */ store/* NotWritableError */.iK),
  Xs: () => (/* reexport */ store/* WENT_BACK */.Xs),
  cp: () => (/* reexport */ ageCheck),
  QR: () => (/* reexport */ ageInDays),
  Kk: () => (/* reexport */ shelf/* commitShelf */.Kk),
  $E: () => (/* reexport */ baseline_content/* contentOf */.$),
  b_: () => (/* reexport */ dataCheck),
  oh: () => (/* reexport */ shelf/* diskShelf */.oh),
  Xn: () => (/* reexport */ findBaseline),
  Dn: () => (/* reexport */ gtoTag),
  Wp: () => (/* reexport */ shelf/* heldShelf */.Wp),
  MP: () => (/* reexport */ baseline_folder/* isBaselineFile */.M),
  lZ: () => (/* reexport */ isEvaluation),
  oU: () => (/* reexport */ loadBaseline),
  Vx: () => (/* reexport */ logEvaluation),
  wx: () => (/* reexport */ tracked/* pathInCommit */.w),
  CB: () => (/* reexport */ baseline_folder/* readBaselineFolder */.C),
  Ib: () => (/* reexport */ standingAt),
  xX: () => (/* reexport */ storeOf),
  yS: () => (/* reexport */ tracked/* trackedAt */.y)
});

// UNUSED EXPORTS: capabilities, recordOf, recordedDataset

;// CONCATENATED MODULE: ./src/baseline/baseline-checks.ts
const DAY = 86_400_000;
/**
 * Age of a baseline in days, one decimal.
 *
 * @example
 * ageInDays(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T12:00:00Z')) // => 1.5
 */
function ageInDays(madeAt, now) {
    return Math.round(((now.getTime() - madeAt.getTime()) / DAY) * 10) / 10;
}
/** `baseline/age`: a baseline older than `max-age`, or of unknown age, is one that `when.old-baseline` decides about. */
function ageCheck(policy, madeAt, now) {
    const limit = policy.baseline?.maxAgeMilliseconds;
    if (limit === undefined)
        return undefined;
    const days = Math.round((limit / DAY) * 100) / 100;
    const common = { id: 'baseline/age', family: 'baseline', subject: 'age', severity: 'block', limits: [] };
    if (madeAt === undefined) {
        return {
            ...common,
            status: 'fail',
            reason: 'Nobody says how old the baseline is.',
            nextStep: 'Keep it with its evaluation.json, or in git.'
        };
    }
    const age = now.getTime() - madeAt.getTime();
    if (age < -DAY) {
        return {
            ...common,
            status: 'fail',
            reason: `The baseline is dated ${madeAt.toISOString()}, which is still to come: nobody knows how old it is.`,
            nextStep: 'Look at the clock of the machine that made it, and measure production again.'
        };
    }
    if (age <= limit)
        return { ...common, status: 'pass', reason: `The baseline is ${ageInDays(madeAt, now)} days old.`, nextStep: '' };
    return {
        ...common,
        status: 'fail',
        reason: `The baseline is ${ageInDays(madeAt, now)} days old; at most ${days} are allowed.`,
        nextStep: 'Measure production again and promote that as the baseline.'
    };
}
/** `baseline/data`: where a side has no digest, nobody can prove that both were measured on the same rows. */
function dataCheck(policy, sameData) {
    if (sameData !== 'not-proven' || policy.when['unproven-data'] === 'ignore')
        return undefined;
    return {
        id: 'baseline/data',
        family: 'baseline',
        subject: 'data',
        status: 'fail',
        severity: 'block',
        limits: [],
        reason: 'It is not proven that both models were measured on the same data.',
        nextStep: 'Keep predictions row by row on both sides.'
    };
}

// EXTERNAL MODULE: ./src/baseline/baseline-folder.ts
var baseline_folder = __webpack_require__(7457);
;// CONCATENATED MODULE: ./src/baseline/capabilities.ts
/**
 * What every place can do, by its scheme.
 *
 * @example
 * capabilities.kfmr.rows // => false
 * @example
 * capabilities.mlflow.promotes // => 'an alias'
 */
const capabilities = {
    file: {
        forms: ['file:<path>'],
        rows: true,
        numbers: 'metric files',
        writtenBy: 'commit it',
        needs: 'nothing'
    },
    git: {
        forms: ['git:<branch, tag or commit>:<path>'],
        rows: true,
        numbers: 'metric files',
        promotes: 'a branch',
        needs: '`contents: write` to promote'
    },
    release: {
        forms: ['release:<tag>[/<asset>]'],
        rows: true,
        numbers: 'metric files',
        promotes: '`release:latest`',
        needs: '`contents: write` to promote'
    },
    artifact: {
        forms: ['artifact:[<workflow>/]<name>'],
        rows: true,
        numbers: 'metric files',
        promotes: 'the artifact',
        needs: '`actions: read`; artifacts expire'
    },
    mlflow: {
        forms: ['models:/…', 'runs:/…', 'mlflow://…'],
        rows: true,
        numbers: 'runs, logged models',
        promotes: 'an alias',
        needs: 'an MLflow server, 2.x or 3.x'
    },
    kfmr: {
        forms: ['kfmr:/…', 'kfmr://…'],
        rows: false,
        numbers: 'versions, runs',
        promotes: 'an alias',
        needs: 'a Kubeflow Model Registry'
    },
    kfp: {
        forms: ['kfp:/…', 'kfp://…'],
        rows: false,
        numbers: 'runs',
        writtenBy: 'a pipeline does',
        needs: 'Kubeflow Pipelines, v2'
    },
    s3: {
        forms: ['s3://<bucket>/<key>'],
        rows: true,
        numbers: 'metric files',
        promotes: 'a folder',
        needs: 'a bucket; credentials of AWS'
    },
    https: {
        forms: ['https://<host>/<file>'],
        rows: true,
        numbers: 'metric files',
        writtenBy: 'its host',
        needs: 'the host in `MODEL_GATE_HTTPS_HOSTS`'
    },
    hf: {
        forms: ['hf://<organisation>/<model>'],
        rows: true,
        numbers: 'model cards',
        writtenBy: 'a push to the Hub',
        needs: '`HF_TOKEN` where the model is private'
    },
    gto: {
        forms: ['gto:<model>#<stage>:<path>'],
        rows: true,
        numbers: 'metric files',
        writtenBy: '`gto assign`',
        needs: 'tags of GTO'
    }
};

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var drift = __webpack_require__(92835);
;// CONCATENATED MODULE: ./src/baseline/load-baseline.ts



const tableEnding = /\.(csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i;
/**
 * A baseline out of a folder, an `evaluation.json`, a file of predictions or a metric file.
 *
 * @returns undefined where there is nothing of that path
 * @throws MeasurementError where there is something and it cannot be read
 */
async function loadBaseline(spot, policy, readers) {
    const folder = await spot.shelf.names(spot.path);
    if (folder.length > 0)
        return fromFolder(spot, folder, { policy, readers });
    const bytes = await spot.shelf.read(spot.path);
    // How a table is read is told by the end of its name: a pin is no part of it.
    const name = spot.name.replace(/#sha256=[0-9a-f]{64}$/, '');
    if (bytes !== undefined)
        return fromFile({ bytes, name }, spot, { policy, readers });
    const numbers = await spot.numbers?.();
    return numbers && { evaluation: fromNumbers(numbers, spot.name, { policy, readers }) };
}
/** What another tool measured, read as if it had written a file of its numbers. */
function fromNumbers({ metrics, parameters, dataset, decision }, name, { policy, readers }) {
    const lines = [...metrics].map(([key, value]) => `${JSON.stringify(key)}: ${value}`);
    // With bare NaN and Infinity, as Python writes them: a number that nobody asks for may be one.
    const file = new TextEncoder().encode(`{${lines.join(', ')}}`);
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(dataset && { dataset }),
        metrics: readers.metrics(file, name),
        ...(parameters && { parameters: { ...parameters } }),
        ...decision
    };
}
async function fromFolder(spot, names, by) {
    const inside = (name) => ({
        ...spot,
        path: external_node_path_.posix.join(spot.path, name),
        name: `${spot.name.replace(/\/+$/, '')}/${name}`
    });
    const profile = names.includes('profile.json') ? await storedProfile(inside('profile.json'), by) : undefined;
    const main = names.includes('evaluation.json') ? 'evaluation.json' : onlyTable(spot, names);
    if (main !== undefined)
        return { ...(await fromSpot(inside(main), by)), ...(profile && { profile }) };
    throw new documents/* MeasurementError */.HG({
        file: spot.name,
        message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
/** The one table of a folder. Which of several is meant the order in which a place lists them must not say. */
function onlyTable({ name: file }, names) {
    const tables = names.filter((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name)).sort();
    if (tables.length <= 1)
        return tables[0];
    throw new documents/* MeasurementError */.HG({
        file,
        message: `holds ${tables.join(' and ')} and no evaluation.json: nobody knows which is meant`,
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
async function fromSpot(spot, by) {
    return fromFile({ bytes: await listed(spot), name: spot.name }, spot, by);
}
/** Read only where the policy asks for drift: a profile that nobody asked for cannot stop a gate. */
async function storedProfile(spot, { policy }) {
    if (policy.drift === undefined)
        return undefined;
    return (0,drift/* parseProfile */.jZ)(new TextDecoder().decode(await listed(spot)), spot.name);
}
async function listed({ shelf, path, name }) {
    const bytes = await shelf.read(path);
    if (bytes !== undefined)
        return bytes;
    throw new documents/* MeasurementError */.HG({ file: name, message: 'was listed and is gone' });
}
async function fromFile(file, spot, { policy, readers }) {
    if (tableEnding.test(spot.path)) {
        const predictions = await readers.predictions(file);
        return { evaluation: bareEvaluation(policy, predictions), predictions, table: file };
    }
    if (isEvaluation(file.bytes))
        return fromEvaluation(file, spot, { policy, readers });
    return {
        evaluation: {
            schema: 'model-gate/evaluation@1',
            model: policy.model,
            metrics: readers.metrics(file.bytes, file.name)
        }
    };
}
const mark = '"model-gate/evaluation@';
/** A document of ours says so: at its beginning as we write it, anywhere once another tool has sorted its keys. Bytes: a table may be no string. */
function isEvaluation(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
        if (/"schema"\s*:\s*$/.test(text.toString('latin1', Math.max(0, at - 100), at)))
            return true;
    return false;
}
async function fromEvaluation({ bytes, name }, spot, { policy, readers }) {
    const evaluation = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), name);
    if (evaluation.model !== policy.model) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'model',
            message: `is ${JSON.stringify(evaluation.model)}; the policy is for ${JSON.stringify(policy.model)}`
        });
    }
    readers.possible(evaluation.metrics, name);
    if (evaluation.predictions === undefined || policy.task === undefined)
        return { evaluation };
    const path = beside(spot.path, evaluation.predictions.path, name);
    const table = await spot.shelf.read(path);
    if (table === undefined) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `names ${JSON.stringify(evaluation.predictions.path)}, which is not there`
        });
    }
    if ((0,documents/* digestOf */.ol)(table) !== evaluation.predictions.digest) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: 'is not the file that evaluation.json was written with: its digest differs'
        });
    }
    const source = { name: path, bytes: table };
    return { evaluation, predictions: await readers.predictions(source), table: source };
}
/** A file that an evaluation names: in its own folder or below, so that a candidate cannot hand in the rows of another model. */
function beside(evaluation, path, name) {
    if (external_node_path_.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(external_node_path_.posix.normalize(path))) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `must be a file of the same folder, got ${JSON.stringify(path)}`,
            hint: 'Write the folder with `model-gate evaluate`'
        });
    }
    return external_node_path_.posix.join(external_node_path_.posix.dirname(evaluation), path);
}
/** A file of predictions says which data; its metrics are computed when they are compared. */
function bareEvaluation(policy, predictions) {
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: { digest: predictions.digest, rows: predictions.rows.count },
        metrics: []
    };
}

;// CONCATENATED MODULE: ./src/baseline/chain.ts


/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on; where what is there cannot be read; or where no
 * place has one, and one could not be reached or has one that is none
 */
async function findBaseline(references, search) {
    const parsed = references.map((text) => ({ text, reference: (0,documents/* parseReference */.F2)(text) }));
    const tried = [];
    const refusals = [];
    for (const [place, { text, reference }] of parsed.entries()) {
        const started = search.clock();
        const looked = await look({ reference, text, isLast: place === parsed.length - 1 }, search);
        const milliseconds = Math.round(search.clock() - started);
        tried.push({ reference: text, result: looked.result, detail: looked.detail, milliseconds });
        search.log.info(`baseline ${text}: ${looked.detail}`);
        if ('hint' in looked)
            refusals.push({ message: `baseline ${text}: ${looked.detail}`, hint: looked.hint });
        if (looked.result !== 'used')
            continue;
        const rest = references
            .slice(place + 1)
            .map((each) => ({ reference: each, result: 'not-tried', detail: 'an earlier place had one' }));
        return {
            side: looked.side,
            reference: text,
            ...(looked.version !== undefined && { version: looked.version }),
            ...(looked.madeAt && { madeAt: looked.madeAt }),
            tried: [...tried, ...rest]
        };
    }
    // That no place has one that may be used does not say that there is none.
    if (refusals.length > 0)
        throw new documents/* MeasurementError */.HG(refusals);
    return { tried };
}
async function look(place, search) {
    const opened = await reach(() => search.open(place.reference), place, search);
    if (opened === undefined)
        return { result: 'none', detail: 'nothing there' };
    if ('result' in opened)
        return opened;
    const load = () => loadBaseline({ ...opened, name: place.text }, search.policy, search.readers);
    const side = await reach(load, place, search);
    const where = opened.detail === undefined ? [] : [opened.detail];
    if (side === undefined)
        return { result: 'none', detail: said('nothing there', where) };
    if ('result' in side)
        return side;
    const refusal = refusalOf(side, opened, search.judged);
    if (refusal !== undefined)
        return {
            result: 'refused',
            detail: said(refusal.message, where),
            hint: `No other place has a baseline: ${refusal.hint}`
        };
    const { commit, createdAt } = side.evaluation;
    const madeAt = aTime(createdAt === undefined ? opened.madeAt : new Date(createdAt));
    const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`;
    const { version } = opened;
    return {
        result: 'used',
        detail: said(rows, [...where, ...(await distance(commit ?? opened.commit ?? opened.kept, search))]),
        side,
        ...(version !== undefined && { version }),
        ...(madeAt && { madeAt })
    };
}
/** Registries hold numbers that are no time. */
function aTime(date) {
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}
function refusalOf({ evaluation }, opened, judged) {
    const { verdict, force = '' } = evaluation;
    if ((verdict === 'fail' || verdict === 'error') && force.trim() === '')
        return {
            message: `its own gate ended with ${verdict}`,
            hint: 'promote a model that its gate lets pass, or one by force with a reason'
        };
    if (judged !== undefined && isOwn(evaluation, opened, judged))
        return {
            message: 'it is of the commit that is judged: a model always passes beside itself',
            hint: 'name a place that only a promotion writes, such as an alias (models:/fraud@champion)'
        };
    return undefined;
}
/** Of a proposal nothing counts that it may have made. Elsewhere what was judged before, and let pass, is what production runs. */
function isOwn({ commit, verdict }, opened, { commits, proposal }) {
    const own = (each) => each !== undefined && commits.some((one) => namesCommit(each, one));
    if (proposal)
        return [commit, opened.commit, opened.kept].some(own);
    return verdict === undefined && own(commit ?? opened.commit);
}
/** Whether a text names a commit, whole or in short: pipelines log what `git rev-parse --short` says. */
function namesCommit(text, commit) {
    return text === commit || (/^[0-9a-f]{7,}$/i.test(text) && commit.startsWith(text.toLowerCase()));
}
function said(what, details) {
    return details.length === 0 ? what : `${what} (${details.join(', ')})`;
}
/** How far the baseline's commit is behind the base, where anybody knows; at the base itself nothing needs saying. */
async function distance(commit, { behind }) {
    const count = commit === undefined ? undefined : await behind?.(commit);
    if (count === undefined || count === 0)
        return [];
    return [`${count} ${count === 1 ? 'commit' : 'commits'} behind the base`];
}
/** What cannot be reached may be passed over. What is there and cannot be read ends the search: the next place must not hide it. */
async function reach(work, { text, isLast }, search) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        const isUnreachable = error instanceof documents/* UnreachableError */.Jk;
        if (isUnreachable && search.policy.baseline?.onUnreachable === 'next')
            return { result: 'unreachable', detail: error.message.replaceAll(/\n */g, '; '), hint: nobodyKnows };
        const advice = isUnreachable && !isLast ? goOn : undefined;
        throw new (isUnreachable ? documents/* UnreachableError */.Jk : documents/* MeasurementError */.HG)(error.problems.map(({ hint = advice, ...problem }) => ({
            ...problem,
            message: problem.file === undefined ? `baseline ${text}: ${problem.message}` : problem.message,
            ...(hint !== undefined && { hint })
        })), error.total);
    }
}
const goOn = 'Write `on-unreachable: next` if the next place may be used instead';
const nobodyKnows = 'No other place has a baseline, and nobody knows whether this one has: run the job again once it can be reached';

// EXTERNAL MODULE: ./src/baseline/content.ts
var baseline_content = __webpack_require__(24398);
;// CONCATENATED MODULE: ./src/baseline/gto.ts

/**
 * The tag that a reference stands for now, as GTO reads the tags of a repository: a version that was not taken back, or the newest assignment of a
 * stage whose commit lost neither the stage nor its version afterwards.
 *
 * @returns undefined where there is none
 * @throws MeasurementError where the model is deprecated, or the order of two tags cannot be told
 */
async function gtoTag({ artifact, stage, version }, tags) {
    const events = (await tags.named(artifact)).flatMap((tag) => eventOf(tag, artifact));
    refuseDeprecated(events, artifact);
    if (version !== undefined)
        return standing(eventsOf(events, `@${version}`));
    const lost = new Set();
    for (const each of withdrawn(events))
        lost.add(await tags.commitOf(each));
    for (const event of eventsOf(events, `#${stage}`)) {
        // Nobody lost anything: no commit needs to be looked up.
        if (!event.taken && lost.size === 0)
            return event.name;
        const commit = await tags.commitOf(event.name);
        if (event.taken)
            lost.add(commit);
        else if (!lost.has(commit))
            return event.name;
    }
    return undefined;
}
function eventOf(tag, artifact) {
    const rest = tag.startsWith(artifact) ? tag.slice(artifact.length) : '';
    const [, what, taken, counter] = /^([#@][^#!]+)(!?)(?:#(\d+))?$/.exec(rest) ?? [];
    if (what === undefined)
        return [];
    return [{ name: tag, what, taken: taken === '!', counter: counter === undefined ? undefined : Number(counter) }];
}
/** GTO shows nothing of a deprecated model. Which of its tags came after that, their names do not say. */
function refuseDeprecated(events, artifact) {
    const tag = events.find(({ what }) => what === '@deprecated');
    if (tag === undefined)
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the tag ${tag.name} says that ${artifact} is deprecated`,
        hint: 'Name another model, or delete that tag'
    });
}
/** Those of one version or stage, the newest first. */
function eventsOf(events, what) {
    const own = events.filter((event) => event.what === what);
    const counted = own.some(({ counter }) => counter !== undefined);
    const unclear = own.find(({ taken, counter }) => counted && taken && counter === undefined);
    if (unclear !== undefined) {
        throw new documents/* MeasurementError */.HG({
            message: `the tag ${unclear.name} has no number, and others of ${what.slice(1)} have: their order cannot be told`,
            hint: 'Let GTO write it again with --simple false, and delete the one without a number'
        });
    }
    // Without a number: the first, or what took the first back.
    const time = ({ counter, taken }) => counter ?? (taken ? 0 : -1);
    return [...own].sort((a, b) => time(b) - time(a));
}
function standing([newest]) {
    return newest === undefined || newest.taken ? undefined : newest.name;
}
/** Tags by which versions were taken back for good: their commits have no stage any more. */
function withdrawn(events) {
    const versions = new Set(events.map(({ what }) => what).filter((what) => what.startsWith('@v')));
    return [...versions].flatMap((version) => {
        const [newest] = eventsOf(events, version);
        return newest?.taken === true ? [newest.name] : [];
    });
}

;// CONCATENATED MODULE: ./src/baseline/log-evaluation.ts
/**
 * Logs what a gate measured to MLflow, to the server that the environment names.
 *
 * @param markdown the report as people read it
 * @returns what was written, for people
 * @throws UsageError where no server is named; MeasurementError where it does not take it
 */
async function logEvaluation(record, markdown, surroundings) {
    const [{ mlflowServer }, { confirmWorkspace }, { historyOf, logRun }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(859), __webpack_require__.e(2037)]).then(__webpack_require__.bind(__webpack_require__, 92037)),
        __webpack_require__.e(/* import() */ 8616).then(__webpack_require__.bind(__webpack_require__, 68616)),
        Promise.all(/* import() */[__webpack_require__.e(8128), __webpack_require__.e(6759)]).then(__webpack_require__.bind(__webpack_require__, 86759))
    ]);
    const server = mlflowServer({}, 'runs', surroundings);
    await confirmWorkspace(server);
    return `run ${await logRun(server, record, markdown, Date.now())} of the experiment ${historyOf(record.model)}`;
}

// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
;// CONCATENATED MODULE: ./src/baseline/standing.ts




/**
 * Looks what stands at a place that was opened.
 *
 * @returns undefined where nothing does
 * @throws MeasurementError where it cannot be read, or is the baseline of another model
 */
async function standingAt(opened, { name, model }) {
    const { shelf, path, version, content, numbers } = opened;
    const common = { opened, ...(version !== undefined && { version }), ...(content !== undefined && { content }) };
    const names = await shelf.names(path);
    const file = names.length === 0 ? path : external_node_path_.posix.join(path, 'evaluation.json');
    const bytes = await shelf.read(file);
    if (bytes !== undefined && isEvaluation(bytes)) {
        const evaluation = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), name);
        if (evaluation.model !== model)
            throw ofAnother(evaluation, { name, model });
        const profile = names.includes('profile.json') ? await shelf.read(external_node_path_.posix.join(path, 'profile.json')) : undefined;
        return {
            ...common,
            ...told(evaluation),
            ...(names.length > 0 && { content: content ?? (0,baseline_content/* contentOf */.$)(evaluation, profile) })
        };
    }
    if (names.length > 0 || bytes !== undefined)
        return common;
    if ((await numbers?.()) === undefined)
        return undefined;
    return { ...common, ...(opened.commit !== undefined && { commit: opened.commit }) };
}
function ofAnother({ model: other }, { name, model }) {
    return new documents/* MeasurementError */.HG({
        message: `${name} holds the baseline of the model ${JSON.stringify(other)}; ${JSON.stringify(model)} is not written over it`,
        hint: 'Give each model a place of its own'
    });
}
function told({ commit }) {
    return commit === undefined ? {} : { commit };
}

// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/stores.ts
/** The store that a reference speaks of. What only it needs is loaded only for it. */
async function storeOf(reference, surroundings) {
    switch (reference.scheme) {
        case 'hf': {
            const { huggingFaceStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(859), __webpack_require__.e(6583)]).then(__webpack_require__.bind(__webpack_require__, 66583));
            return huggingFaceStore(surroundings);
        }
        case 'https': {
            const { httpsStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(859), __webpack_require__.e(1066)]).then(__webpack_require__.bind(__webpack_require__, 61066));
            return httpsStore(surroundings);
        }
        case 'mlflow': {
            const { mlflowStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(859), __webpack_require__.e(8128), __webpack_require__.e(2609), __webpack_require__.e(3464)]).then(__webpack_require__.bind(__webpack_require__, 43464));
            return mlflowStore(surroundings);
        }
        case 'kfmr': {
            const { kubeflowStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(859), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 81278));
            return kubeflowStore(surroundings);
        }
        case 'kfp': {
            const { pipelinesStore } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3711), __webpack_require__.e(8886), __webpack_require__.e(859), __webpack_require__.e(8128), __webpack_require__.e(2609), __webpack_require__.e(5669)]).then(__webpack_require__.bind(__webpack_require__, 85669));
            return pipelinesStore(surroundings);
        }
        case 's3': {
            const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3711), __webpack_require__.e(859), __webpack_require__.e(1668)]).then(__webpack_require__.bind(__webpack_require__, 41668));
            return s3Store(surroundings);
        }
    }
}

// EXTERNAL MODULE: ./src/baseline/tracked.ts
var tracked = __webpack_require__(21533);
;// CONCATENATED MODULE: ./src/baseline/index.ts















/***/ }),

/***/ 94031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ commitShelf),
/* harmony export */   Wp: () => (/* binding */ heldShelf),
/* harmony export */   oh: () => (/* binding */ diskShelf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37480);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21533);




/** Beyond this Node reads no file as a whole. */
const MOST_BYTES = 2 ** 31 - 1;
/** The files on disk. @param directory that relative paths start from */
function diskShelf(directory) {
    return {
        read: async (path) => {
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)).catch(ifAbsent);
            if (found === undefined || found.isDirectory())
                return undefined;
            if (!found.isFile())
                throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({ file: path, message: 'is not a regular file' });
            if (found.size > MOST_BYTES)
                throw tooLarge(path);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
        },
        names: async (folder) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, folder)).catch(ifAbsent)) ?? []
    };
}
function tooLarge(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
        file,
        message: 'is larger than 2 GiB',
        hint: 'Write it as Parquet, with the columns that the policy needs: model-gate evaluate'
    });
}
/** Absence is an answer; every other failure is one. */
function ifAbsent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
/** The files at a commit. */
function commitShelf(repository) {
    return {
        read: async (path) => {
            const file = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInCommit */ .w)(path);
            const files = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedAt */ .y)(repository, file);
            return files.some((each) => each !== file) ? undefined : repository.readFile(file);
        },
        names: async (folder) => {
            const path = (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInCommit */ .w)(folder);
            const inside = path === '' ? '' : `${path}/`;
            const below = (await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedAt */ .y)(repository, path)).filter((file) => file.startsWith(inside));
            return [...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]))];
        }
    };
}
/** Files that are held in memory, all in one folder. */
function heldShelf(files) {
    return {
        read: (path) => Promise.resolve(files.get(path)),
        names: (folder) => Promise.resolve(folder === '' ? [...files.keys()] : [])
    };
}


/***/ }),

/***/ 54494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ BaselineMovedError),
/* harmony export */   Xs: () => (/* binding */ WENT_BACK),
/* harmony export */   Z1: () => (/* binding */ recordedDataset),
/* harmony export */   iK: () => (/* binding */ NotWritableError)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/** @param digest undefined or '' where the tool has none */
function recordedDataset(tool, name, digest) {
    return { name, ...(digest && { recorded: { tool, digest } }) };
}
/** Why a second rollback goes nowhere. */
const WENT_BACK = 'it was rolled back already, and nothing older is gone back to; promote another commit instead';
/** A reference names nothing that a promotion can move, such as a version or a tag: it is passed over where the policy names it. */
class NotWritableError extends _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
}
/** Somebody else moved the baseline since it was judged or planned. */
class BaselineMovedError extends Error {
    name = 'BaselineMovedError';
}


/***/ }),

/***/ 21533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pathInCommit),
/* harmony export */   y: () => (/* binding */ trackedAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);


/**
 * A path as commits have it, from the root of the repository.
 *
 * @throws MeasurementError where it leads out of the repository
 * @example
 * pathInCommit('./data//old/../production/') // => 'data/production'
 */
function pathInCommit(path) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, '');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(plain)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file: path,
            message: 'is outside of the repository',
            hint: 'Write the path from the root of the repository, such as metrics/production'
        });
    }
    return plain === '.' ? '' : plain;
}
/**
 * What a commit tracks at a path: the file itself, or the files of the folder; nothing where there is no such path.
 *
 * @throws MeasurementError where a part of the path is no folder: the commit does not say what a link or a submodule leads to
 */
async function trackedAt(repository, path) {
    const files = await repository.list(path);
    if (files.length > 0)
        return files;
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const above = parts.slice(0, length).join('/');
        if (!(await repository.list(above)).includes(above))
            continue;
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file: `${repository.commit.slice(0, 12)}:${path}`,
            message: `${above} is no folder but a file, a symbolic link or a submodule`,
            hint: 'Name the file where the repository keeps it'
        });
    }
    return [];
}


/***/ }),

/***/ 76638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ ofKind),
/* harmony export */   Fq: () => (/* binding */ forgetChecks),
/* harmony export */   Jt: () => (/* binding */ forgetReports),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   mb: () => (/* binding */ forgetEvaluation),
/* harmony export */   rz: () => (/* binding */ forgetDocument),
/* harmony export */   sn: () => (/* binding */ usualOutput),
/* harmony export */   vz: () => (/* binding */ forgetRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18085);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87229);





/** Where everything is written that nobody names a place for. */
const usualOutput = 'model-gate';
/**
 * Makes the folder for what a command writes. Git ignores the one that nobody named and that is made here: reports and copies of predictions are not
 * to be committed by `git add -A`. A folder that was there, or that a person named, may be a baseline to commit.
 *
 * @throws UsageError where nothing can be written there
 */
async function openOutput(output, { workingDirectory }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, output);
    const isNew = await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
    if (isNew && output === usualOutput)
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '# Written by model-gate: nothing in here is to be committed.\n*\n');
    return folder;
}
/**
 * Takes away the reports and evaluations that an earlier run left: a run that ends without one has none. What is not ours is left, whatever it is called.
 *
 * @param output folder of `run` or `gate`; those of several models stand below it, each in a folder of its name
 */
async function forgetRun(output, frontend) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, output);
    await forgetReports(output, frontend);
    for (const each of [folder, ...(await foldersOfModels(folder, 'evaluation/evaluation.json'))])
        await forgetEvaluation((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, 'evaluation'));
}
/** The reports alone: a baseline may be what an earlier run measured. */
async function forgetReports(output, { workingDirectory }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, output);
    await forgetDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.md'), '<!-- model-gate:v1 ');
    for (const each of await foldersOfModels(folder, 'report.json'))
        await forgetDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, 'report.json'), ofKind('report'));
    await forgetDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json'), ofKind('report'));
}
/** Takes away a baseline folder of ours: the evaluation, and what it says it wrote beside itself. */
async function forgetEvaluation(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evaluation.json');
    const earlier = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
    if (earlier === undefined || !(0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvaluation */ .lZ)(earlier))
        return;
    const rows = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'predictions.csv');
    const digest = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(rows).catch(() => undefined);
    // The digest proves that it is the copy, and not a file of somebody else.
    if (digest !== undefined && earlier.includes(digest))
        await remove(rows);
    await forgetDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'profile.json'), ofKind('profile'));
    await remove(path);
}
/** Takes away the checks that an earlier command left. */
async function forgetChecks(folder) {
    await forgetDocument((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'checks.json'), ofKind('checks'));
}
/** Takes away a file that begins as we begin it. */
async function forgetDocument(path, mark) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
    if (content?.subarray(0, 4096).includes(mark) === true)
        await remove(path);
}
/** How a document of ours says what it is. */
function ofKind(kind) {
    return `"schema": "model-gate/${kind}@`;
}
/** What cannot be taken away is written over, or told when that fails. */
async function remove(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
}
/** Folders below one that hold a document of the model they are named after. */
async function foldersOfModels(folder, document) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const named = await Promise.all(folders.map(async (each) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(each, document), 'utf8').catch(() => '');
        return text.includes('"schema": "model-gate/') && text.includes(`"model": ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(each))}`);
    }));
    return folders.filter((_, index) => named[index]);
}


/***/ }),

/***/ 39032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76638);



/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
const shared = {
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default(['.github/model-gate.yml'])
        .describe('Policy that says what good enough means; several policies are several models')
        .meta({ placeholder: 'FILE' }),
    onePolicy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('.github/model-gate.yml')
        .describe('Policy that says what good enough means')
        .meta({ placeholder: 'FILE' }),
    policyRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
        .meta({ where: 'cli', placeholder: 'COMMIT' }),
    predictions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Predictions of the candidate: candidate.predictions of the policy')
        .meta({ placeholder: 'FILE' }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Metric file of the candidate: candidate.metrics of the policy')
        .meta({ placeholder: 'FILE' }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Where the numbers of production are, such as file:production.csv: baseline.from of the policy; several are tried in order')
        .meta({ placeholder: 'REF' }),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Table or profile that drift is measured from: drift.reference of the policy')
        .meta({ placeholder: 'TABLE' }),
    current: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Table that is looked at for drift: drift.current of the policy')
        .meta({ placeholder: 'TABLE' }),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Folder in the checkout that paths in a policy are relative to')
        .meta({ where: 'action', placeholder: 'DIR' }),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Token that reads policy and baselines (contents: read) and writes the comment (pull-requests: write)')
        .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commentModes */ .sw)
        .optional()
        .describe('When the pull request gets a comment, where the policy does not say; on-change without both')
        .meta({ where: 'action' }),
    key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, . _ or -')
        .default('model-gate')
        .describe('What tells this comment from others of the same pull request')
        .meta({ where: 'action' }),
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA, 40 digits of 0-9 a-f')
        .optional()
        .describe('Commit that is judged, on repository_dispatch and workflow_dispatch: the head of an open pull request')
        .meta({ where: 'action', placeholder: 'COMMIT' }),
    'status-context': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(255, 'must be at most 255 characters')
        .optional()
        .describe('Name of a commit status that says how the gate ended (statuses: write), {base} in it the branch that it is for; default: none')
        .meta({ where: 'action', placeholder: 'NAME' }),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Results of the jobs before this one, the needs context as JSON: each must be success')
        .meta({ where: 'action', placeholder: 'JSON' }),
    'expected-legs': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .default([])
        .describe('Legs that must have handed over a document: the name of one, or <model>/<leg>')
        .meta({ where: 'action', placeholder: 'NAME' }),
    leg: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Name of this leg of a matrix, a-z 0-9 _ -; default: made from the values of the matrix')
        .meta({ where: 'action', actionDefault: '${{ toJSON(matrix) }}' }),
    upload: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'never'])
        .default('auto')
        .describe('Whether documents are handed to later jobs as artifacts; auto: where there is an artifact service')
        .meta({ where: 'action' }),
    output: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default(_output_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .usualOutput */ .sn)
        .describe(`Folder for what is written; git ignores ${_output_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .usualOutput */ .sn} where it is made here`)
        .meta({ placeholder: 'DIR' }),
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['text', 'markdown', 'json'])
        .default('text')
        .describe('What standard output gets')
        .meta({ where: 'cli' }),
    quiet: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
    'no-color': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('No colours').meta({ where: 'cli' }),
    now: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
        .optional()
        .describe('The time that ages and expiry dates are held against')
        .meta({ where: 'cli', placeholder: 'TIME' }),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
        .transform(Number)
        .optional()
        .describe('Seed of all resampling; default: made from the data')
        .meta({ where: 'cli', placeholder: 'N' })
};


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @returns whether it was not there
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    const first = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
    return first !== undefined;
}
/** What a code says of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = {
    EEXIST: 'a file has that name, and a folder is needed',
    ENOTDIR: 'a file has the name of a folder in it',
    EISDIR: 'it is a folder',
    ENOENT: 'there is no such folder',
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'that disk is read-only',
    ENAMETOOLONG: 'its name is too long'
};
function misplaced(path, error) {
    const { code = '' } = error;
    if (!Object.hasOwn(chosenWrongly, code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file: path,
        message: `cannot be written: ${chosenWrongly[code]} (${code})`,
        hint: 'Name another place for it'
    });
}


/***/ }),

/***/ 28956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r7: () => (/* reexport */ askedNames),
  hh: () => (/* reexport */ cleanEnvironment),
  gA: () => (/* reexport */ datasetOf),
  Mk: () => (/* reexport */ digestOfFile),
  JR: () => (/* reexport */ expectWritten),
  qE: () => (/* reexport */ findFile),
  mw: () => (/* reexport */ globMatches),
  fg: () => (/* reexport */ isGlob),
  kt: () => (/* reexport */ matchesGlob),
  tZ: () => (/* reexport */ metricValues),
  VC: () => (/* reexport */ modelFiles),
  Vb: () => (/* reexport */ nameOf),
  D0: () => (/* reexport */ readMetricFile),
  XF: () => (/* reexport */ readRegularFile),
  Dc: () => (/* reexport */ refuseContradictions),
  GC: () => (/* reexport */ refuseImpossible),
  Zg: () => (/* reexport */ repeatedMetrics),
  d1: () => (/* reexport */ runCommand)
});

// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var src_metrics = __webpack_require__(3528);
;// CONCATENATED MODULE: ./src/evaluation/asked-names.ts

/** Names of all that a policy asks for: what a file says of anything else decides nothing. */
function askedNames({ metrics, slices }) {
    const entries = [...metrics, ...slices.flatMap((slice) => slice.metrics)];
    return new Set(entries.map(({ measure }) => (0,src_metrics/* reportedName */.PF)(measure)));
}

;// CONCATENATED MODULE: ./src/evaluation/clean-environment.ts
/** What a runner hands to its steps and a command of the pull request must not see. */
const withheld = /^(INPUT_.*|GITHUB_TOKEN|ACTIONS_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i;
/**
 * The environment without the runner's tokens and command files. Hygiene, not a wall: the command runs as the same user.
 *
 * @example
 * cleanEnvironment({ HOME: '/home/a', GITHUB_TOKEN: 'secret', INPUT_KEY: 'x' }) // => { HOME: '/home/a' }
 */
function cleanEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)));
}

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 62 modules
var statistics = __webpack_require__(23465);
;// CONCATENATED MODULE: ./src/evaluation/evaluation-of.ts




/**
 * The metrics of a model: every metric of the catalogue that its rows give, the policy's own classes and columns, the slices of the policy, and
 * what was reported beside. Where a number was both computed and reported, the computed one stands.
 */
function metricValues(policy, { predictions, reported }) {
    const computed = predictions === undefined ? [] : [...overall(policy, predictions.rows), ...inSlices(policy, predictions.rows)];
    const known = new Set(computed.map(nameOf));
    return [...computed, ...reported.filter((metric) => !known.has(nameOf(metric)))];
}
/** Which number a value is: the same for a computed and a reported one. */
function nameOf({ name, class: label, average, slice }) {
    return JSON.stringify([name, label ?? null, average ?? null, slice === undefined ? null : Object.entries(slice)]);
}
/** What an evaluation says of its data. */
function datasetOf({ digest, rows }) {
    return { digest, rows: rows.count };
}
function overall(policy, rows) {
    const own = policy.metrics.flatMap(({ measure, direction }) => wantedOf(measure, direction));
    const wanted = [...src_metrics/* catalogue */.sW.flatMap((metric) => inGeneral(metric, rows)), ...own];
    const unique = new Map(wanted.map((each) => [JSON.stringify([each.name, each.choice]), each]));
    return [...unique.values()].flatMap((each) => evaluation_of_valueOf(each, rows));
}
/** A metric without the policy asking: of the positive class, or the plain mean over classes. */
function inGeneral(metric, rows) {
    if (metric.kind === 'ranks' || !metric.perClass || rows.type !== 'multiclass')
        return [{ metric, choice: {}, name: metric.name }];
    const choice = { average: 'macro' };
    const macro = (0,src_metrics/* metricOf */.ak)(metric.name, choice);
    return macro === undefined ? [] : [{ metric: macro, choice, name: metric.name }];
}
function wantedOf(measure, direction) {
    if (measure.kind === 'reported')
        return [];
    if (measure.kind === 'column') {
        return [
            { metric: (0,src_metrics/* aggregateOf */.$b)(measure.column, measure.aggregate, direction), choice: {}, name: (0,src_metrics/* measureName */.MT)(measure) }
        ];
    }
    const { class: label, average } = measure;
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
    const metric = (0,src_metrics/* metricOf */.ak)(measure.metric, choice);
    return metric === undefined ? [] : [{ metric, choice, name: measure.metric }];
}
function evaluation_of_valueOf({ metric, choice, name }, rows) {
    if (!(0,src_metrics/* isComputable */.$O)(metric, rows, choice))
        return [];
    const { value, standardError } = metric.kind === 'report-only' ? { value: metric.value(rows) } : withError(metric, rows, choice);
    return [
        {
            name,
            ...choice,
            value,
            direction: metric.direction,
            n: (0,src_metrics/* rowsBehind */.Y$)(metric, rows, choice),
            ...(standardError !== undefined && Number.isFinite(standardError) && { standardError }),
            source: 'computed'
        }
    ];
}
/** By influence values, which every judged metric has; the gate itself decides by better procedures, from rows. */
function withError(metric, rows, choice) {
    const { value, ofRow } = (0,src_metrics/* influenceOf */.xw)(metric, rows, choice);
    return rows.groups === undefined
        ? { value, standardError: (0,statistics/* deltaMethod */.MX)({ estimate: value, influence: ofRow }).standardError }
        : { value };
}
function inSlices(policy, rows) {
    return policy.slices.flatMap(({ by, metrics }) => by
        .filter((columns) => columns.every((column) => rows.slices.has(column)))
        .flatMap((columns) => (0,predictions/* sliceIndex */.HE)(rows, columns).flatMap(({ slice, index }) => {
        const part = (0,predictions/* selectRows */.A5)(rows, index);
        return metrics
            .flatMap(({ measure, direction }) => wantedOf(measure, direction))
            .filter(({ metric, choice }) => (0,src_metrics/* isComputable */.$O)(metric, part, choice))
            .map(({ metric, choice, name }) => ({
            name,
            ...choice,
            slice: (0,documents/* sortedRecord */.vZ)(Object.entries(slice)),
            value: (0,src_metrics/* metricValue */.a3)(metric, part, choice),
            direction: metric.direction,
            n: (0,src_metrics/* rowsBehind */.Y$)(metric, part, choice),
            source: 'computed'
        }));
    })));
}

;// CONCATENATED MODULE: ./src/evaluation/contradictions.ts



/** A reported number may differ from the computed one by rounding, not by more. */
const TOLERANCE = 1e-6;
/**
 * A metric that the user's code reported and that the rows give too must be the same number.
 *
 * @throws MeasurementError with every metric that differs by more than 1e-6
 */
function refuseContradictions(metrics, reported, file) {
    const computed = new Map(metrics.filter(({ source }) => source === 'computed').map((metric) => [nameOf(metric), metric.value]));
    const problems = reported.flatMap((metric) => {
        const ours = computed.get(nameOf(metric));
        if (ours === undefined || Math.abs(ours - metric.value) <= TOLERANCE * Math.max(1, Math.abs(ours)))
            return [];
        const name = (0,src_metrics/* displayName */.QC)(metric.name, choiceOf(metric));
        return [
            {
                file,
                key: name,
                message: `is reported as ${metric.value}, and the predictions give ${ours}`,
                hint: 'Report what the predictions give, or leave the number out'
            }
        ];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
}
function choiceOf({ class: label, average }) {
    return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./src/evaluation/find-file.ts



/**
 * The one file that a path or a glob means, relative to a directory.
 *
 * @param what it holds
 * @throws MeasurementError where a glob matches none or several
 */
async function findFile(pattern, directory, what = 'predictions') {
    if (!(0,dist/* isDynamicPattern */.ey)(pattern))
        return pattern;
    const [file, ...others] = await filesOf(pattern, directory);
    if (file !== undefined && others.length === 0)
        return file;
    const found = file === undefined
        ? 'matches no file'
        : `matches ${others.length + 1} files: ${[file, ...others].slice(0, 5).join(', ')}`;
    throw new documents/* MeasurementError */.HG({ file: pattern, message: found, hint: `Name the one file that holds the ${what}` });
}
/** Whether a path stands for the files that match it. */
function isGlob(path) {
    return (0,dist/* isDynamicPattern */.ey)(path);
}
/** The files that a glob matches, by name; none for a plain path. */
async function globMatches(pattern, directory) {
    return (0,dist/* isDynamicPattern */.ey)(pattern) ? filesOf(pattern, directory) : [];
}
/** Whether a path is one that a pattern stands for: itself, or a match of the glob. */
function matchesGlob(pattern, path) {
    // Without `s` no star goes past the end of a line, which git allows in a name.
    return (0,dist/* isDynamicPattern */.ey)(pattern) ? picomatch_default().isMatch(path, pattern, { dot: true, flags: 's' }) : path === pattern;
}
async function filesOf(pattern, directory) {
    return (await (0,dist/* glob */.TI)(pattern, { cwd: directory, dot: true, followSymbolicLinks: false })).sort();
}

;// CONCATENATED MODULE: ./src/evaluation/impossible.ts



/** What rounding may leave outside of a metric's range. */
const SLACK = 1e-9;
/**
 * Numbers that no measurement can give. NaN and infinite values are for the checks to say.
 *
 * @throws MeasurementError with every metric whose value is off its scale, or whose error cannot be one
 */
function refuseImpossible(metrics, file) {
    const problems = metrics.flatMap((metric) => {
        const wrong = offScale(metric) ?? impossibleError(metric);
        const { name, class: label, average } = metric;
        const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
        return wrong === undefined ? [] : [{ file, key: (0,src_metrics/* displayName */.QC)(name, choice), ...wrong }];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
}
/** An accuracy of 91 is one in per cent, and would meet every floor. */
function offScale(metric) {
    const { value } = metric;
    const [low, high] = (0,src_metrics/* rangeOf */.be)(metric);
    if (!Number.isFinite(value) || (value >= low - SLACK && value <= high + SLACK))
        return undefined;
    return {
        message: `lies in [${low}, ${high}], got ${value}`,
        hint: 'Write it in its own unit (0.91, not 91), or give a number of another meaning another name'
    };
}
/**
 * An error larger than any makes every limit undecided. Numbers within a range vary by half of it at most; what the gate computed to first order of a few
 * rows may say more, and is the gate's own.
 */
function impossibleError(metric) {
    const { value, interval, standardError, source } = metric;
    if (interval !== undefined && Number.isFinite(value) && !(0,documents/* holdsValue */.UQ)(interval, value))
        return {
            message: `has an interval from ${interval.low} to ${interval.high} that does not hold its value ${value}`,
            hint: 'Write the interval of this value'
        };
    const error = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    if (source === 'computed' || error === undefined || Number.isNaN(error))
        return undefined;
    const [low, high] = (0,src_metrics/* rangeOf */.be)(metric);
    const most = (high - low) / 2;
    if (error >= 0 && Number.isFinite(error) && error <= most + SLACK)
        return undefined;
    const hint = 'Write the standard error of the metric in its own unit, or an interval with its level';
    if (error < 0)
        return { message: `has a standard error of ${error}, and none is negative`, hint };
    if (error === Number.POSITIVE_INFINITY)
        return { message: 'has an infinite standard error', hint };
    return {
        message: `has a standard error of ${Number(error.toPrecision(6))}, and no number in [${low}, ${high}] can have one above ${most}`,
        hint
    };
}

;// CONCATENATED MODULE: ./src/evaluation/canonical-metric.ts

/**
 * A spelling of the catalogue is that metric; everything else keeps its name.
 *
 * @example
 * canonicalMetric({ name: 'f1_macro', value: 0.9, source: 'reported' }) // => { name: 'f1', average: 'macro', value: 0.9, source: 'reported' }
 */
function canonicalMetric(metric) {
    const resolved = metric.class === undefined && metric.average === undefined ? (0,src_metrics/* resolveMetric */.F1)(metric.name) : undefined;
    return resolved === undefined || 'refused' in resolved
        ? metric
        : { ...metric, name: resolved.name, ...resolved.choice };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./src/evaluation/metric-object.ts


const counts = ['n', 'count', 'rows'];
const standardErrors = ['stderr', 'standard_error', 'standardError', 'se'];
const intervals = ['interval', 'ci'];
const known = ['name', 'metric', 'value', ...counts, ...standardErrors, ...intervals];
/** A level below this tells a single number from its interval no more. */
const LEAST_LEVEL = 0.5;
/** A metric with what is known of its error: `{value, n, stderr}`, `standard_error`, `ci` or `interval` as `[low, high]` at 95 %, or with `level`. */
function metricObject(name, entries, found) {
    const value = numberIn(entries, ['value'], { name, found });
    const n = numberIn(entries, counts, { name, found });
    const standardError = numberIn(entries, standardErrors, { name, found });
    if (n !== undefined)
        refuseCount(n, name, found);
    if (standardError !== undefined)
        refuseError(standardError, name, found);
    const interval = intervalIn(entries, value, { name, found });
    for (const key of entries.keys())
        if (!known.includes(key))
            unread(key, name, found);
    if (value === undefined)
        return [];
    return [
        {
            name,
            value,
            ...(n !== undefined && { n }),
            ...(standardError !== undefined && { standardError }),
            ...(interval !== undefined && { interval }),
            source: 'reported'
        }
    ];
}
function refuseCount(n, name, found) {
    if (!Number.isSafeInteger(n) || n < 0)
        found.wrong(`${name}/n`, `must be a whole number of rows, got ${n}`);
    else if (n === 0)
        found.wrong(`${name}/n`, 'must be at least 1: a number of no rows measures nothing', 'Leave the metric out where it was not measured');
}
function refuseError(standardError, name, found) {
    if (!(standardError >= 0))
        found.wrong(`${name}/stderr`, `must be a number that is not negative, got ${standardError}`);
    else if (!Number.isFinite(standardError))
        found.wrong(`${name}/stderr`, `must be a finite number, got ${standardError}`, 'Leave it out where the error is not known');
}
/** What is nearly a key may have been meant as one, and its number would decide. */
function unread(key, name, found) {
    const near = (0,mod/* closest */.kp)(key, [...known]);
    if ((0,mod/* distance */.Io)(key, near) <= Math.max(1, key.length / 3) && key.length > 1)
        found.wrong(`${name}/${key}`, 'is no key of a metric', `Did you mean ${near}?`);
    else
        found.passedOver(`${name}/${key}`, 'it is no key of a metric');
}
/** A number under the first of several keys. What is there and no number is a finding. */
function numberIn(entries, keys, { name, found }) {
    const key = keys.find((each) => entries.has(each));
    const written = key === undefined ? undefined : entries.get(key);
    if (written === undefined)
        return undefined;
    if (written.kind === 'number')
        return written.value;
    refuse(written, `${name}/${key}`, found);
    return undefined;
}
/** Why a value cannot be a number. */
function refuse(written, key, found) {
    if (written.kind === 'text') {
        const number = Number(written.text.replace('%', '').replace(',', '.'));
        const hint = written.text.trim() === '' || Number.isNaN(number)
            ? 'Write a number'
            : `Write ${written.text.includes('%') ? number / 100 : number} without quotation marks`;
        found.wrong(key, `must be a number, got the text ${JSON.stringify((0,documents/* cutText */.IN)(written.text, 60))}`, hint);
    }
    else if (written.kind === 'other')
        found.wrong(key, `must be a number, got ${written.text}`, 'Leave the metric out where it was not measured');
    else
        found.wrong(key, `must be a number, got a ${written.kind}`);
}
function intervalIn(entries, value, { name, found }) {
    const key = intervals.find((each) => entries.has(each));
    const written = key === undefined ? undefined : entries.get(key);
    if (written === undefined)
        return undefined;
    const bounds = boundsOf(written);
    const wrong = mistakeOf(bounds, value);
    if (bounds !== undefined && wrong === undefined)
        return { ...bounds, sides: 2 };
    found.wrong(`${name}/${key}`, wrong ?? '');
    return undefined;
}
function mistakeOf(bounds, value) {
    if (bounds === undefined || !(bounds.low <= bounds.high) || !(bounds.level > 0 && bounds.level < 1))
        return 'must be [low, high] or {low, high, level} with a level between 0 and 1';
    const { low, high, level } = bounds;
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return `must have finite bounds, got [${low}, ${high}]`;
    if (level < LEAST_LEVEL)
        return `must have a level of at least ${LEAST_LEVEL}, got ${level}`;
    const holds = value === undefined || !Number.isFinite(value) || (0,documents/* holdsValue */.UQ)({ low, high }, value);
    return holds ? undefined : `must hold the value ${value}, got [${low}, ${high}]`;
}
function boundsOf(written) {
    const [low, high, level] = written.kind === 'list'
        ? written.items
        : written.kind === 'map'
            ? ['low', 'high', 'level'].map((key) => written.entries.get(key))
            : [];
    if (low?.kind !== 'number' || high?.kind !== 'number')
        return undefined;
    if (level !== undefined && level.kind !== 'number')
        return undefined;
    return { low: low.value, high: high.value, level: level?.value ?? 0.95 };
}

;// CONCATENATED MODULE: ./src/evaluation/classification-report.ts

/** Whether a file is scikit-learn's `classification_report(output_dict=True)`. */
function isClassificationReport(written) {
    return written.kind === 'map' && written.entries.get('macro avg')?.kind === 'map';
}
const averages = new Map([
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['micro avg', 'micro']
]);
/** Accuracy, and precision, recall and F1 of every class and average. */
function classificationReport(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', 'must be a classification report: an object of classes');
        return [];
    }
    return [...written.entries].flatMap(([key, value]) => {
        if (key === 'accuracy' && value.kind === 'number') {
            const count = countOf(written.entries.get('macro avg'), found);
            if (count.n !== 0)
                return [{ name: 'accuracy', value: value.value, ...count, source: 'reported' }];
            found.passedOver(key, 'the support of macro avg is 0, so nothing was measured');
            return [];
        }
        if (value.kind === 'map')
            return ofClass(key, value.entries, found);
        found.wrong(key, `must be an object with precision, recall, f1-score and support, got ${value.kind === 'other' ? value.text : `a ${value.kind}`}`);
        return [];
    });
}
function ofClass(key, entries, found) {
    // Whatever stands there then is what 0 / 0 was taken for.
    if (numberIn(entries, ['support'], { name: key, found }) === 0) {
        found.passedOver(key, 'its support is 0, so nothing was measured');
        return [];
    }
    const average = averages.get(key);
    const which = average === undefined ? { class: key } : { average };
    return ['precision', 'recall', 'f1-score'].flatMap((name) => {
        const value = numberIn(entries, [name], { name: key, found });
        if (value === undefined && !entries.has(name))
            found.wrong(`${key}/${name}`, 'is missing');
        return value === undefined
            ? []
            : [{ name: name === 'f1-score' ? 'f1' : name, ...which, value, source: 'reported' }];
    });
}
/** The report counts the rows of its averages as `support`. */
function countOf(macro, found) {
    if (macro?.kind !== 'map')
        return {};
    const n = numberIn(macro.entries, ['support'], { name: 'macro avg', found });
    return n !== undefined && Number.isSafeInteger(n) && n >= 0 ? { n } : {};
}

;// CONCATENATED MODULE: ./src/evaluation/confusion-metrics.ts

/**
 * What `confusionMatrix` of Kubeflow Pipelines says: accuracy with its rows, F1 of each class and its macro average, MCC and Cohen's kappa. Pipelines
 * do not say whether the truth is in its rows or its columns: precision and recall, which that would swap, are not read from it.
 */
function confusionMetrics(written, key, found) {
    const matrix = matrixOf(written, key, found);
    if (matrix === undefined)
        return [];
    const total = matrix.cells.reduce((sum, cell) => sum + cell, 0);
    // A matrix in shares, or of weights: no rows can be counted in it.
    if (!matrix.cells.every(Number.isSafeInteger) || !Number.isSafeInteger(total)) {
        found.passedOver(key, 'its cells are no counts of rows');
        return [];
    }
    if (total === 0) {
        found.passedOver(key, 'it counts no rows');
        return [];
    }
    return [...ofAll(matrix, total), ...ofEach(matrix, total)];
}
function ofAll({ names, cells }, total) {
    const correct = names.reduce((sum, _, index) => sum + cells[index * names.length + index], 0);
    return [
        { name: 'accuracy', value: correct / total, n: total, source: 'reported' },
        ...fromCells('f1', { average: 'macro' }, cells),
        ...fromCells('mcc', {}, cells),
        ...fromCells('cohen-kappa', {}, cells)
    ];
}
function ofEach({ names, cells }, total) {
    const metrics = [];
    let index = 0;
    (0,src_metrics/* eachClass */.s9)(cells, names.length, (both, rows, columns) => {
        const choice = { class: names[index++] };
        if (rows + columns === 0)
            return;
        const against = Float64Array.of(total - rows - columns + both, columns - both, rows - both, both);
        metrics.push(...fromCells('f1', choice, against));
    });
    return metrics;
}
/** As the catalogue computes it. None where it is not defined. */
function fromCells(name, choice, cells) {
    const metric = (0,src_metrics/* metricOf */.ak)(name, choice);
    const value = metric?.kind === 'cells' ? metric.ofCells(cells, Math.sqrt(cells.length)) : Number.NaN;
    return Number.isNaN(value) ? [] : [{ name, ...choice, value, source: 'reported' }];
}
function matrixOf(written, key, found) {
    const [specs, rows] = ['annotationSpecs', 'rows'].map((name) => below(written, name));
    if (specs?.kind !== 'list' || rows?.kind !== 'list') {
        found.wrong(key, 'must be {annotationSpecs, rows}');
        return undefined;
    }
    const names = specs.items.map((spec) => confusion_metrics_nameOf(below(spec, 'displayName')));
    if (names.length === 0 || !names.every((name) => name !== undefined)) {
        found.wrong(key, 'must name every class, as displayName in annotationSpecs');
        return undefined;
    }
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        found.wrong(key, `names the class ${JSON.stringify(twice)} twice`);
        return undefined;
    }
    const counts = rows.items.map((row) => countsIn(below(row, 'row')));
    if (counts.length !== names.length || counts.some((row) => row?.length !== names.length)) {
        found.wrong(key, `must have ${names.length} rows of ${names.length} numbers that are not negative`);
        return undefined;
    }
    return { names, cells: Float64Array.from(counts.flatMap((row) => row ?? [])) };
}
function below(written, key) {
    return written.kind === 'map' ? written.entries.get(key) : undefined;
}
/** Labels that are whole numbers in Python are written without quotation marks. */
function confusion_metrics_nameOf(written) {
    if (written?.kind === 'number')
        return Number.isSafeInteger(written.value) ? String(written.value) : undefined;
    return written?.kind === 'text' && written.text !== '' ? written.text : undefined;
}
function countsIn(written) {
    if (written?.kind !== 'list')
        return undefined;
    const cells = written.items.map((cell) => (cell.kind === 'number' ? cell.value : Number.NaN));
    return cells.every((cell) => cell >= 0 && Number.isFinite(cell)) ? cells : undefined;
}

;// CONCATENATED MODULE: ./src/evaluation/executor-output.ts




/** Whether a file is what a component of Kubeflow Pipelines leaves: `artifacts.*.artifacts[]`. */
function isExecutorOutput(written) {
    const artifacts = written.kind === 'map' ? written.entries.get('artifacts') : undefined;
    return artifacts?.kind === 'map' && [...artifacts.entries.values()].some((each) => listIn(each) !== undefined);
}
/**
 * Numbers in the metadata of the artifacts of a component: what `log_metric` wrote, and what a confusion matrix says. The file does not tell
 * Metrics from other artifacts, so the numbers of all of them are read. A name that several artifacts say is prefixed by theirs.
 */
function executorOutput(written, found) {
    if (written.kind !== 'map' || !isExecutorOutput(written)) {
        found.wrong('', 'must be the executor_output.json of a component of Kubeflow Pipelines');
        return [];
    }
    const logged = [];
    for (const [key, value] of written.entries) {
        if (key !== 'artifacts')
            found.passedOver(key, 'only what is logged to an artifact is a metric, such as by log_metric');
        else if (value.kind === 'map')
            logged.push(...[...value.entries].flatMap(([name, list]) => ofKey(name, list, found)));
    }
    return toldApart(withoutDerived(logged, found));
}
function ofKey(artifact, written, found) {
    const items = listIn(written);
    if (items === undefined)
        found.wrong(artifact, `must be a list of artifacts, got a ${written.kind}`);
    return (items ?? []).flatMap((item, index) => {
        const place = `${artifact}[${index}]`;
        if (item.kind !== 'map') {
            found.wrong(place, `must be an artifact with metadata, got a ${item.kind}`);
            return [];
        }
        const metadata = item.entries.get('metadata');
        if (metadata?.kind === 'map')
            return ofMetadata(artifact, metadata.entries, found);
        if (metadata !== undefined)
            found.wrong(`${place}/metadata`, `must be an object, got a ${metadata.kind}`);
        return [];
    });
}
function ofMetadata(artifact, metadata, found) {
    const logged = (metric, derived) => ({
        artifact,
        metric,
        identity: nameOf(canonicalMetric(metric)),
        derived
    });
    return [...metadata].flatMap(([key, value]) => {
        const place = `${artifact}/${key}`;
        if (value.kind === 'number')
            return [logged({ name: key, value: value.value, source: 'reported' }, false)];
        if (key === 'confusionMatrix')
            return confusionMetrics(value, place, found).map((metric) => logged(metric, true));
        if (key === 'confidenceMetrics')
            found.passedOver(place, 'a curve is no number; log its area, such as roc_auc, by log_metric');
        else
            found.leftOut(place, inWords(value));
        return [];
    });
}
/** A number that somebody logged is what they want to be judged by. */
function withoutDerived(logged, found) {
    const own = new Set(logged.filter(({ derived }) => !derived).map(({ identity }) => identity));
    return logged.filter(({ artifact, metric: { name, class: label, average }, identity, derived }) => {
        if (!derived || !own.has(identity))
            return true;
        const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
        found.passedOver(`${(0,src_metrics/* displayName */.QC)(name, choice)} of ${artifact}/confusionMatrix`, 'it was logged as a number');
        return false;
    });
}
function toldApart(logged) {
    const times = new Map();
    for (const { identity } of logged)
        times.set(identity, (times.get(identity) ?? 0) + 1);
    return logged.map(({ artifact, metric, identity }) => times.get(identity) === 1 ? metric : { ...metric, name: `${artifact}/${metric.name}` });
}
function listIn(written) {
    const list = written.kind === 'map' ? written.entries.get('artifacts') : undefined;
    return list?.kind === 'list' ? list.items : undefined;
}
function inWords(written) {
    if (written.kind === 'other')
        return written.text;
    return { text: 'text', list: 'a list', map: 'an object', number: 'a number' }[written.kind];
}

;// CONCATENATED MODULE: ./src/evaluation/flat-metrics.ts

/** Numbers by name, nested names joined by `/`. Text that looks like no number, and true and false, are left out and said so. */
function flatMetrics(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', `must be an object of numbers by name, got a ${written.kind}`);
        return [];
    }
    return flat_metrics_below(written.entries, '', found);
}
function flat_metrics_below(entries, prefix, found) {
    return [...entries].flatMap(([key, value]) => at(`${prefix}${key}`, value, found));
}
function at(name, written, found) {
    switch (written.kind) {
        case 'number':
            return [{ name, value: written.value, source: 'reported' }];
        case 'map':
            return written.entries.has('value')
                ? metricObject(name, written.entries, found)
                : flat_metrics_below(written.entries, `${name}/`, found);
        case 'list':
            found.leftOut(name, 'a list');
            return [];
        case 'text':
            if (looksLikeNumber(written.text))
                refuse(written, name, found);
            else
                found.leftOut(name, 'text');
            return [];
        case 'other':
            if (written.text === 'null')
                refuse(written, name, found);
            else
                found.leftOut(name, written.text);
            return [];
    }
}
function looksLikeNumber(text) {
    return text.trim() === '' || /^[\s+-]*(\d|\.\d|nan|inf)/i.test(text);
}

;// CONCATENATED MODULE: ./src/evaluation/listed-metrics.ts

/** Whether a file is a list of `{name, value}`, or an object whose `metrics` is one. */
function isMetricList(written) {
    return listOf(written) !== undefined;
}
/** `[{name, value, n, stderr}]`; `metric` is read as `name`. */
function listedMetrics(written, found) {
    return (listOf(written) ?? []).flatMap((item, index) => {
        if (item.kind !== 'map') {
            found.wrong(`[${index}]`, `must be an object with name and value, got a ${item.kind}`);
            return [];
        }
        const name = item.entries.get('name') ?? item.entries.get('metric');
        if (name?.kind !== 'text' || name.text === '')
            found.wrong(`[${index}]/name`, 'must be the name of the metric');
        if (!item.entries.has('value'))
            found.wrong(`[${index}]/value`, 'is missing');
        return name?.kind === 'text' ? metricObject(name.text, item.entries, found) : [];
    });
}
function listOf(written) {
    if (written.kind === 'list')
        return written.items;
    const metrics = written.kind === 'map' ? written.entries.get('metrics') : undefined;
    return metrics?.kind === 'list' ? metrics.items : undefined;
}

;// CONCATENATED MODULE: ./src/evaluation/metric-findings.ts

function metricFindings(file) {
    const problems = [];
    const notes = [];
    return {
        notes,
        wrong: (key, message, hint) => void problems.push({ file, key, message, ...(hint !== undefined && { hint }) }),
        leftOut: (key, what) => void notes.push(`${key} is no number and was left out (${what})`),
        passedOver: (key, why) => void notes.push(`${key} was left out: ${why}`),
        settle: () => {
            if (problems.length > 0)
                throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/evaluation/written-values.ts


const MOST_BYTES = 5 * 2 ** 20;
const DEEPEST = 50;
const tooDeep = `is nested more than ${DEEPEST} deep`;
/**
 * Reads JSON (with Python's bare NaN and Infinity) or YAML.
 *
 * @throws MeasurementError where it is neither, holds a key twice, or is too large or deep
 */
function writtenValues(bytes, file) {
    const text = textOf(bytes, file);
    const lines = new yaml_dist/* LineCounter */.HN();
    // The library's own search for double keys is quadratic.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        uniqueKeys: false,
        lineCounter: lines,
        prettyErrors: false,
        // At 'silent' a second document is dropped without an error.
        logLevel: 'error'
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        throw refused(file, { line, column: col, ...unreadable(error) });
    }
    if (document.contents === null)
        throw refused(file, { message: 'is empty' });
    const problems = [];
    const written = convert(document.contents, { file, lines, problems, key: '', depth: 0 });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
    return written;
}
function unreadable({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return {
            message: 'must be one YAML document, got more',
            hint: 'Leave out the second `---`: one file has the numbers of one model'
        };
    return { message: message.includes('call stack') ? tooDeep : `is neither JSON nor YAML: ${message}` };
}
function textOf(bytes, file) {
    if (bytes.length > MOST_BYTES)
        throw refused(file, { message: `has ${bytes.length} bytes; a metric file has at most 5 MB` });
    if (bytes.length === 0)
        throw refused(file, { message: 'is empty' });
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw refused(file, { message: 'is UTF-16', hint: 'Save it as UTF-8' });
    }
    const text = decoded(bytes, file);
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        throw refused(file, {
            message: 'is a Git LFS pointer, not the file',
            hint: 'Run git lfs pull, or check out with lfs: true'
        });
    }
    if (nesting(text) > DEEPEST)
        throw refused(file, { message: tooDeep });
    return text;
}
function decoded(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refused(file, { message: 'is not UTF-8 text', hint: 'Write JSON or YAML as UTF-8' });
    }
}
/** Deepest level of brackets outside of double quotes: before a parser recurses into them. */
function nesting(text) {
    let [depth, deepest, inQuotes] = [0, 0, false];
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (inQuotes && character === '\\')
            index++;
        else if (character === '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (character === '[' || character === '{'))
            deepest = Math.max(deepest, ++depth);
        else if (!inQuotes && (character === ']' || character === '}'))
            depth--;
    }
    return deepest;
}
function convert(node, place) {
    if (place.depth > DEEPEST)
        return complain(node, place, tooDeep);
    if ((0,yaml_dist/* isAlias */.Vj)(node) || node.tag?.startsWith('!'))
        return complain(node, place, 'must be a plain value, without alias or tag');
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml_dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
            const below = { ...place, key: place.key === '' ? name : `${place.key}/${name}`, depth: place.depth + 1 };
            if (entries.has(name))
                complain(key, below, 'is written twice');
            entries.set(name, value === null ? { kind: 'other', text: 'null' } : convert(value, below));
        }
        return { kind: 'map', entries };
    }
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item, index) => convert(item, { ...place, key: `${place.key}[${index}]`, depth: place.depth + 1 }));
        return { kind: 'list', items };
    }
    return (0,yaml_dist/* isScalar */.jn)(node) ? scalar(node) : complain(node, place, 'must be a value');
}
/** Other bases, and a leading zero, which is octal to some readers of YAML, are text that looks like a number. */
const decimal = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
function scalar({ value, type, source = '' }) {
    if (typeof value === 'number' && (decimal.test(source) || !Number.isFinite(value)))
        return { kind: 'number', value };
    if (typeof value === 'boolean')
        return { kind: 'other', text: value ? 'true' : 'false' };
    if (value === null)
        return { kind: 'other', text: 'null' };
    const bare = type === yaml_dist/* Scalar */.X5.PLAIN ? named.get(source) : undefined;
    return bare === undefined ? { kind: 'text', text: source } : { kind: 'number', value: bare };
}
/** What Python's json writes without quotes. */
const named = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY]
]);
function complain(node, { file, lines, problems, key }, message) {
    const position = node.range ? lines.linePos(node.range[0]) : undefined;
    problems.push({
        file,
        ...(position && { line: position.line, column: position.col }),
        ...(key !== '' && { key }),
        message
    });
    return { kind: 'other', text: 'null' };
}
function refused(file, problem) {
    return new documents/* MeasurementError */.HG({ file, ...problem });
}

;// CONCATENATED MODULE: ./src/evaluation/metric-file.ts









/**
 * Numbers that some tool wrote: an evaluation of ours, scikit-learn's classification report, the output of a component of Kubeflow Pipelines, a
 * list, or flat or nested numbers with or without their errors. Tried in this order, the most specific first.
 *
 * @param asked names of the metrics that decide; undefined where each may
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
function readMetricFile(bytes, reference, asked) {
    const file = reference.path;
    const written = writtenValues(bytes, file);
    if (isEvaluation(written)) {
        const { metrics } = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), file);
        refuseImpossible(metrics, file);
        return { metrics, format: 'evaluation of Model Gate', notes: [] };
    }
    const found = metricFindings(file);
    const { name: format, read, hint } = formOf(written, reference.format);
    const metrics = read(written, found);
    found.settle();
    if (metrics.length === 0)
        throw new documents/* MeasurementError */.HG({ file, message: 'holds no metric', hint });
    const spelt = metrics.map((metric) => ({ metric: canonical(metric, reference.name), spelling: metric.name }));
    const named = saidOnce(spelt, found, asked);
    found.settle();
    refuseImpossible(named, file);
    return { metrics: named, format, notes: found.notes };
}
const hint = 'Write numbers by name, such as {"accuracy": 0.91}';
/** The most specific first. */
const metric_file_forms = [
    {
        name: 'classification report',
        format: 'classification-report',
        fits: isClassificationReport,
        read: classificationReport,
        hint
    },
    {
        name: 'executor output of Kubeflow Pipelines',
        format: 'kfp',
        fits: isExecutorOutput,
        read: executorOutput,
        hint: 'Log them in the component by log_metric of an Output[Metrics]'
    },
    { name: 'list of metrics', fits: isMetricList, read: listedMetrics, hint }
];
const numbersByName = { name: 'numbers by name', fits: () => true, read: flatMetrics, hint };
function formOf(written, asked) {
    const fitting = ({ format, fits }) => (asked === 'auto' ? fits(written) : asked === format);
    return metric_file_forms.find(fitting) ?? numbersByName;
}
function isEvaluation(written) {
    const schema = written.kind === 'map' ? written.entries.get('schema') : undefined;
    return schema?.kind === 'text' && schema.text.startsWith('model-gate/evaluation@');
}
/** Below the prefix of its file a name is none of the catalogue. */
function canonical(metric, prefix) {
    return prefix === undefined ? canonicalMetric(metric) : { ...metric, name: `${prefix}/${metric.name}` };
}
/** Under one name there is one number: which of several is meant is not known, so what nobody asks for is left out, and all else is a finding. */
function saidOnce(all, found, asked) {
    const byName = new Map();
    for (const spelt of all) {
        const { name, class: label, average } = spelt.metric;
        const key = JSON.stringify([name, label, average]);
        byName.set(key, [...(byName.get(key) ?? []), spelt]);
    }
    return [...byName.values()].flatMap((same) => {
        const { metric } = same[0];
        if (same.length === 1)
            return [metric];
        const twice = twiceInWords(same.map(({ spelling }) => spelling));
        if (asked === undefined || asked.has(metric.name))
            found.wrong(metric.name, twice, 'Keep one');
        else
            found.passedOver(metric.name, `it ${twice}`);
        return [];
    });
}
function twiceInWords(written) {
    const different = [...new Set(written)];
    return different.length === 1 ? 'is there twice' : `is there twice, under two spellings (${different.join(', ')})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/evaluation/model-files.ts





/** Path, digest and size of model files: which model was measured. Streams, whatever the size. */
async function modelFiles(paths, directory) {
    const files = await Promise.allSettled(paths.map((path) => describe(path, directory)));
    const failed = files.flatMap((file, index) => (file.status === 'rejected' ? [paths[index]] : []));
    if (failed.length > 0) {
        throw new documents/* MeasurementError */.HG(failed.map((file) => ({
            file,
            key: 'candidate.files',
            message: 'is not there or cannot be read',
            hint: 'Name model files that exist after `candidate.run`'
        })));
    }
    return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
}
async function describe(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    const stats = await (0,promises_.stat)(absolute);
    if (!stats.isFile())
        throw new RangeError('only a regular file has an end');
    return { path, digest: await digestOfFile(absolute), bytes: stats.size };
}
/** SHA-256 of a file's bytes, as documents write it. Streams, whatever the size. */
async function digestOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/evaluation/read-regular-file.ts


/**
 * A whole file. Pipes and devices are refused: they may have no end.
 *
 * @param path on disk; `name` is how the user knows it
 * @throws MeasurementError where there is no such file, it is no regular one, or it cannot be read
 */
async function readRegularFile(path, name) {
    const hint = 'Write the file, or name another';
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isFile() || found.isDirectory())
            return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({ file: name, message: (0,documents/* whyUnreadable */._p)(error), hint });
    }
    throw new documents/* MeasurementError */.HG({ file: name, message: 'is not a regular file', hint });
}

;// CONCATENATED MODULE: ./src/evaluation/repeated-metrics.ts




/** Problems that are shown of all. */
const SHOWN = 10;
/**
 * Metrics of several repeats as one of each: the aggregate, the noise floor, and what the repeats say of their own error. That error is of rows
 * which all repeats share, so it does not shrink with their number: it is added to the noise in squares, which is too much at most.
 *
 * @param repeats metrics of each repeat, at least two
 * @throws MeasurementError where they did not measure the same
 */
function repeatedMetrics(repeats, aggregate) {
    const byName = repeats.map((metrics) => new Map(metrics.map((metric) => [nameOf(metric), metric])));
    const first = new Map(byName.flatMap((metrics) => [...metrics]));
    const problems = [];
    const together = [...first].map(([name, { name: key }]) => {
        const measured = byName.map((metrics) => metrics.get(name));
        const lacking = measured.flatMap((metric, index) => (metric === undefined ? [index + 1] : []));
        const all = measured.filter((metric) => metric !== undefined);
        if (lacking.length > 0)
            problems.push({ key, message: `is not in repeat ${lacking.join(', ')} of ${repeats.length}`, hint: repeated_metrics_hint });
        else if (new Set(all.map((metric) => rowErrorOf(metric) === undefined)).size > 1)
            problems.push({ key, message: 'has a standard error in some repeats and none in others', hint: repeated_metrics_hint });
        return asOne(all, aggregate);
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, SHOWN), problems.length);
    return together;
}
const repeated_metrics_hint = 'Let every repeat write the same metrics';
function asOne(all, aggregate) {
    const { name, class: label, average, slice, direction, source } = all[0];
    const values = all.map(({ value }) => value);
    const { value, standardError: noise } = (0,statistics/* ofRepeats */.SC)(values, aggregate);
    const squares = all.map((each) => (rowErrorOf(each) ?? 0) ** 2);
    const ofRows = squares.reduce((sum, square) => sum + square, 0) / all.length;
    const counts = all.flatMap(({ n }) => n ?? []);
    return {
        name,
        ...(label !== undefined && { class: label }),
        ...(average !== undefined && { average }),
        ...(slice !== undefined && { slice }),
        value,
        ...(direction !== undefined && { direction }),
        source,
        ...(counts.length === all.length && { n: Math.min(...counts) }),
        standardError: Math.sqrt(noise ** 2 + ofRows),
        repeats: { aggregate, values, noise }
    };
}
function rowErrorOf(metric) {
    const { standardError, interval, value, n = 0 } = metric;
    const told = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    return told ?? ((0,src_metrics/* isProportion */.td)(metric) ? Math.sqrt((value * (1 - value)) / n) : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/evaluation/line-reader.ts

/** Longer lines are cut. */
const LONGEST_LINE = 10_000;
/** Splits output into lines as it comes; holds at most one line. */
function lineReader(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let partial = '';
    let cut = false;
    const add = (text) => {
        const room = LONGEST_LINE - partial.length;
        if (text.length > room)
            cut = true;
        partial += text.slice(0, Math.max(0, room));
    };
    const flush = () => {
        onLine(cut ? `${partial}… (cut)` : partial.replace(/\r$/, ''));
        partial = '';
        cut = false;
    };
    return {
        take: (chunk) => {
            const [first = '', ...others] = decoder.write(chunk).split('\n');
            add(first);
            for (const text of others) {
                flush();
                add(text);
            }
        },
        end: () => {
            add(decoder.end());
            if (partial !== '')
                flush();
        }
    };
}

;// CONCATENATED MODULE: ./src/evaluation/run-command.ts



/** Last lines of the output that an error shows. */
const SHOWN_LINES = 50;
/** Between asking a process group to end and ending it. */
const GRACE_MILLISECONDS = 5000;
/** How long output may still come when the command has ended: a child that it left behind holds the pipe. */
const DRAIN_MILLISECONDS = 1000;
/**
 * Runs a command of the user in bash (on Windows in pwsh), its output live in the log, and ends its whole process group: after the time limit, and
 * what is left of it when the command itself has ended.
 *
 * @throws MeasurementError with the last 50 lines where it fails, is killed or takes too long
 */
async function runCommand(command, running) {
    const tail = [];
    const child = start(command, running);
    const onLine = (line) => {
        tail.push(line);
        if (tail.length > SHOWN_LINES)
            tail.shift();
        running.log.output(line);
    };
    const readers = [child.stdout, child.stderr].map((pipe) => {
        const reader = lineReader(onLine);
        pipe?.on('data', (chunk) => reader.take(chunk));
        return reader;
    });
    const timedOut = endAfter(child, running.timeoutMilliseconds);
    const onSignal = () => killGroup(child, 'SIGTERM');
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
        const ended = await exitOf(child);
        killGroup(child, 'SIGKILL');
        await drained(child);
        for (const reader of readers)
            reader.end();
        const problem = problemOf(ended, timedOut(), running.timeoutMilliseconds);
        if (problem !== undefined)
            throw failure(command, problem, tail);
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
}
function start(command, { directory, environment }) {
    const [shell, flags] = process.platform === 'win32'
        ? ['pwsh', ['-NoProfile', '-NonInteractive', '-Command']]
        : ['bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c']];
    return (0,external_node_child_process_.spawn)(shell, [...flags, command], {
        cwd: directory,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that its children can be ended with it.
        detached: process.platform !== 'win32',
        windowsHide: true
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** 24 days; Node takes anything longer for 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** @returns whether the time was up */
function endAfter(child, milliseconds) {
    let up = false;
    let force;
    const limit = setTimeout(() => {
        up = true;
        killGroup(child, 'SIGTERM');
        force = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MILLISECONDS);
    }, Math.min(milliseconds, LONGEST_TIMER));
    child.once('exit', () => {
        clearTimeout(limit);
        clearTimeout(force);
    });
    child.once('error', () => clearTimeout(limit));
    return () => up;
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill());
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // Nothing of the group is left.
    }
}
/** Waits for the pipes to close, and closes them where something outside of the group still holds them. */
function drained(child) {
    const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null && !pipe.closed);
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(limit);
            for (const pipe of pipes)
                pipe?.destroy();
            resolve();
        };
        const limit = setTimeout(done, DRAIN_MILLISECONDS);
        let open = pipes.length;
        if (open === 0)
            return done();
        for (const pipe of pipes) {
            pipe?.once('close', () => {
                open--;
                if (open === 0)
                    done();
            });
        }
    });
}
function problemOf({ code, signal, error }, timedOut, milliseconds) {
    if (error?.code === 'ENOENT')
        return 'could not be started: bash (on Windows pwsh) or the folder is not there';
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    if (timedOut)
        return `took longer than ${milliseconds / 1000} s and was ended with all its children`;
    if (signal !== null)
        return `was ended by ${signal}`;
    return code === 0 ? undefined : `ended with exit code ${code ?? 'unknown'}`;
}
function failure(command, problem, tail) {
    const name = JSON.stringify((0,documents/* cutText */.IN)(command, 80));
    const output = tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${tail.map((line) => `    ${line}`).join('\n')}`;
    return new documents/* MeasurementError */.HG({ message: `the command ${name} ${problem}`, hint: output });
}

;// CONCATENATED MODULE: ./src/evaluation/written-files.ts


/**
 * Remembers files that a command has to write, so that a file from before is not taken for its work: a command that exits with 0 and writes
 * nothing measured nothing.
 *
 * @param earlier files that a glob matches before the command runs: it may take them away, not leave them as they were
 * @returns what is called when the command has ended @throws MeasurementError that names every file that it did not write
 */
async function expectWritten(paths, earlier = []) {
    const all = [...paths, ...earlier];
    const before = await Promise.all(all.map(markOf));
    return async () => {
        const after = await Promise.all(all.map(markOf));
        const problems = all.flatMap((path, index) => {
            const [old, now] = [before[index], after[index]];
            if (now === undefined) {
                const wanted = index < paths.length;
                return wanted ? [{ file: path, message: 'the command ended well and did not write this file', hint: written_files_hint }] : [];
            }
            const same = old?.modified === now.modified && old.size === now.size && old.inode === now.inode;
            return same ? [{ file: path, message: 'the command ended well and left this file as it was before', hint: written_files_hint }] : [];
        });
        if (problems.length > 0)
            throw new documents/* MeasurementError */.HG(problems);
    };
}
const written_files_hint = 'Let `candidate.run` write it, or leave `run` out if an earlier step does';
async function markOf(path) {
    try {
        const { mtimeNs, size, ino } = await (0,promises_.stat)(path, { bigint: true });
        return { modified: mtimeNs, size, inode: ino };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/evaluation/index.ts














/***/ })

};
