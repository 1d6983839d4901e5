export const id = 9459;
export const ids = [9459,5481,1840];
export const modules = {

/***/ 15481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ connectionOf),
/* harmony export */   c: () => (/* binding */ openStored),
/* harmony export */   storedOnGitHub: () => (/* binding */ storedOnGitHub)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9781);




/** Opens an artifact or a release from a terminal. */
async function storedOnGitHub(reference, frontend) {
    return openStored(await connectionOf(reference, frontend), reference, {});
}
/**
 * A connection from a terminal: by the token that the environment names, to the repository that it names, else to that of the remote `origin`.
 *
 * @throws UsageError where neither names one of GitHub
 */
async function connectionOf({ scheme }, { environment, log, workingDirectory }) {
    const named = environment['GITHUB_REPOSITORY'] || undefined;
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const address = named === undefined ? await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(workingDirectory) : `${server}/${named}`;
    const repository = address === undefined ? undefined : (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOfRemote */ .Gh)(address, server);
    if (repository !== undefined)
        return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, ...repository, log });
    const why = named === undefined
        ? `git's remote origin names none of ${new URL(server).host}`
        : `GITHUB_REPOSITORY is ${JSON.stringify(named)}`;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        message: `${scheme}: needs to know the repository: ${why}`,
        hint: 'Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN'
    });
}
/** Opens an artifact or a release. @returns undefined where there is none */
function openStored(connection, reference, standing) {
    return reference.scheme === 'release'
        ? openRelease(connection, reference.tag)
        : openArtifact(connection, reference, standing);
}
/** A tag may hold a slash: first the whole as a tag, then what is before the last slash, with the asset after it. */
async function openRelease(connection, reference) {
    const whole = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference);
    const slash = reference.lastIndexOf('/');
    const path = whole === undefined && slash > 0 ? reference.slice(slash + 1) : '';
    const release = whole ?? (slash > 0 ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference.slice(0, slash)) : undefined);
    if (release === undefined)
        return undefined;
    const { tag, publishedAt, names } = release;
    return {
        shelf: { read: (name) => release.read(name), names: (folder) => Promise.resolve(folder === '' ? names : []) },
        path,
        version: tag,
        ...(publishedAt && { madeAt: publishedAt }),
        detail: `release ${tag}`
    };
}
async function openArtifact(connection, { name, workflow, branch }, standing) {
    const { found, refusals } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findArtifact */ .Kc)(connection, {
        name,
        ...(workflow !== undefined && { workflow }),
        branch: branch ?? standing.branch ?? (await defaultBranch(connection)),
        ...(standing.ownRun !== undefined && { ownRun: standing.ownRun }),
        ...(standing.base !== undefined && { base: standing.base })
    });
    const because = refusals.slice(0, 5).join('; ');
    if (found === undefined)
        return refusals.length === 0 ? undefined : { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(new Map()), path: '', detail: because };
    const detail = because === '' ? found.detail : `${found.detail}; not used: ${because}`;
    const { files, run, commit, madeAt } = found;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(files), path: '', version: `run ${run}`, commit, madeAt, detail };
}
async function defaultBranch({ octokit, owner, repo }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.default_branch;
}


/***/ }),

/***/ 89459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writerFromTerminal: () => (/* binding */ writerFromTerminal),
  writerOnGitHub: () => (/* binding */ writerOnGitHub)
});

// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/github/index.ts + 41 modules
var github = __webpack_require__(9781);
;// CONCATENATED MODULE: ./src/commands/artifact-writer.ts






/** Baselines as artifacts: that of the newest run that succeeded is production, so this run brings its own. */
function artifactWriter(step) {
    return {
        plan: (reference, promotion) => {
            refuseElsewhere(reference, step);
            return Promise.resolve({
                steps: [`upload ${[...promotion.files.keys()].join(', ')} as the artifact ${reference.name} of this run`],
                apply: () => upload(reference, promotion, step)
            });
        },
        rollback: ({ name }) => {
            throw new baseline/* NotWritableError */.iK({
                message: `artifact:${name} is what the newest run uploaded: no run can be made an older one`,
                hint: 'Delete the artifact of that run on its page, and the one before it is production again'
            });
        }
    };
}
/** Runs of other workflows and branches are not looked at when it is read: what this run uploads would be nobody's baseline. */
function refuseElsewhere({ name, workflow, branch }, { run, frontend }) {
    const { environment } = frontend;
    const own = /\/\.github\/workflows\/([^/@]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const refuse = (message) => {
        throw new baseline/* NotWritableError */.iK({ message: `artifact:${name} ${message}` });
    };
    if (!(0,github.hasArtifacts)(environment))
        refuse('needs the artifact service, which this runner does not have');
    if (workflow !== undefined && workflow !== own)
        refuse(`is looked for in runs of ${workflow}, and this is a run of ${own ?? 'another'}`);
    if (branch !== undefined && branch !== run.baseBranch)
        refuse(`is looked for on ${branch}, and this is a run of ${run.baseBranch ?? 'another'}`);
}
function isOf({ evaluation, files }, { content, verdict, force }) {
    const same = evaluation.verdict === verdict && evaluation.force === force;
    return same && (0,baseline/* contentOf */.$E)(evaluation, files.get('profile.json')) === content;
}
async function upload({ name }, promotion, { run, frontend }) {
    const promoted = { version: `run ${run.id}`, detail: `artifact ${name} of the run ${run.id}, once it has succeeded` };
    const { environment } = frontend;
    const there = await (0,github/* artifactOfRun */.nO)(name, environment);
    if (there !== undefined) {
        const held = await (0,baseline/* readBaselineFolder */.CB)((0,baseline/* heldShelf */.Wp)(there), '', name);
        if (held !== undefined && isOf(held, promotion))
            return promoted;
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: 'is an artifact of this run already, of another model, another verdict or another reason',
            hint: 'Delete it on the page of the run, or give one of the two another name'
        });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'model-gate-'));
    try {
        for (const [file, bytes] of promotion.files)
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), bytes);
        await (0,github/* uploadFolder */.yi)(name, { folder, files: [...promotion.files.keys()] }, environment);
        return promoted;
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            message: `could not be uploaded: ${error instanceof Error ? error.message : String(error)}`,
            hint: 'Run the job again'
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/commands/promotion-trailers.ts
/** What a history says of a promotion, a line each, as git writes trailers. @param more names and values that only this place has */
function trailersOf({ commit, verdict, content, run, reportDigest, pullRequest, force }, more = []) {
    const lines = [
        ['Verdict', verdict],
        ['Commit', commit],
        ['Run', run],
        ['Pull-Request', pullRequest === undefined ? undefined : `#${pullRequest}`],
        ['Report', reportDigest],
        ['Content', content],
        ['Force', force],
        ...more
    ];
    return lines
        .flatMap(([name, value]) => (value === undefined ? [] : [`Model-Gate-${name}: ${value.replace(/\s+/g, ' ')}\n`]))
        .join('');
}

;// CONCATENATED MODULE: ./src/commands/git-writer.ts





/** How often a promotion is built anew where others move the branch meanwhile: promotions of other models share it. */
const MOST_TRIES = 5;
/** Baselines in a folder of a branch on GitHub: each is a commit, which the branch moves to or does not. */
function gitWriter(connection) {
    return {
        plan: async (reference, promotion, current) => {
            const place = { branch: reference.ref, folder: folderOf(reference) };
            const tip = await branchTip(connection, reference);
            return {
                steps: [
                    `commit ${[...promotion.files.keys()].join(', ')} to ${place.folder || 'the root'} of the branch ${place.branch}`
                ],
                apply: () => promote(connection, { place, promotion, planned: current?.version ?? tip })
            };
        },
        rollback: async (reference) => {
            const place = { branch: reference.ref, folder: folderOf(reference) };
            await branchTip(connection, reference);
            return rollback(connection, place);
        }
    };
}
/** Names of files: what they stand for is no folder that a baseline could be. */
const fileEnding = /\.(json|ya?ml|csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i;
function folderOf({ ref, path }) {
    if (ref === 'base')
        throw new baseline/* NotWritableError */.iK({ message: 'git:base: is the commit that a change is built on, and nobody moves that' });
    if (!fileEnding.test(path))
        return (0,baseline/* pathInCommit */.wx)(path);
    throw new baseline/* NotWritableError */.iK({
        message: `git:${ref}:${path} names a file, and a promoted baseline is a folder`,
        hint: `Write git:${ref}:${external_node_path_.posix.dirname(path) === '.' ? 'production' : external_node_path_.posix.dirname(path)}`
    });
}
async function branchTip(connection, { ref }) {
    const tip = await (0,github/* tipOf */.nM)(connection, ref);
    if (tip !== undefined)
        return tip;
    throw new baseline/* NotWritableError */.iK({
        message: `git:${ref}: names no branch of the repository: a tag or a commit stays what it is`,
        hint: 'Name a branch'
    });
}
async function promote(connection, { place, promotion, planned }) {
    const { branch, folder } = place;
    const { files } = promotion;
    const before = await (0,github/* folderAt */.w3)(connection, planned, folder);
    const commit = await onTheTip(connection, place, async (tip) => {
        const held = tip === planned ? before : await (0,github/* folderAt */.w3)(connection, tip, folder);
        if (!sameFiles(before, held))
            throw new baseline/* BaselineMovedError */.Lp(`${folder || 'the root'} of the branch ${branch} was changed meanwhile`);
        const gone = [...held.keys()].filter((name) => (0,baseline/* isBaselineFile */.MP)(name) && !files.has(name));
        return {
            tip,
            files,
            gone,
            confirm: (made) => readBack(connection, made, { path: external_node_path_.posix.join(folder, 'evaluation.json'), promotion }),
            message: `Promote ${promotion.model} of ${promotion.commit.slice(0, 12)}\n\n${trailersOf(promotion)}`
        };
    });
    return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}` };
}
/** Commits on top of the branch, anew where it moves meanwhile. */
async function onTheTip(connection, place, changeOn) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const tip = await (0,github/* tipOf */.nM)(connection, place.branch);
        if (tip === undefined)
            throw new baseline/* BaselineMovedError */.Lp(`the branch ${place.branch} was deleted meanwhile`);
        const commit = await (0,github/* commitFolder */.sr)(connection, { ...place, ...(await changeOn(tip)) });
        if (commit !== undefined)
            return commit;
    }
    throw new documents/* MeasurementError */.HG({
        message: `the branch ${place.branch} moves faster than it can be written to`,
        hint: 'Run the job again'
    });
}
function sameFiles(one, other) {
    return one.size === other.size && [...one].every(([name, hash]) => other.get(name) === hash);
}
async function readBack(connection, commit, { path, promotion }) {
    const written = promotion.files.get('evaluation.json');
    const read = await (await (0,github/* repositoryAt */.uw)(connection, commit)).readFile(path);
    if (written !== undefined && read !== undefined && Buffer.from(read).equals(written))
        return;
    throw new documents/* MeasurementError */.HG({
        file: `${commit.slice(0, 12)}:${path}`,
        message: 'reads otherwise than it was written: the branch was not moved',
        hint: 'Run the job again'
    });
}
/** Says in a commit that it goes back, and to which commit: by it a second rollback knows that it is one. */
const wentBack = 'Model-Gate-Rolled-Back-To';
/** A new commit with the folder as it was before the last commit that changed it: the history keeps both. */
async function rollback(connection, { branch, folder }) {
    const name = folder || 'the root';
    const [last, before] = await (0,github/* commitsOf */.g3)(connection, { ref: branch, path: folder, most: 2 });
    if (last?.message.split(/\r?\n/).some((line) => line.startsWith(`${wentBack}: `)) === true)
        return { nothing: `the commit ${last.sha.slice(0, 12)} went back: ${baseline/* WENT_BACK */.Xs}` };
    const files = before === undefined ? new Map() : await (0,github/* folderAt */.w3)(connection, before.sha, folder);
    if (before === undefined || files.size === 0)
        return { nothing: `no earlier commit of ${branch} has files in ${name}` };
    const to = before.sha.slice(0, 12);
    return {
        steps: [`commit ${name} of the branch ${branch} as it was at ${to}`],
        apply: async () => {
            const commit = await onTheTip(connection, { branch, folder }, async (tip) => {
                const [now] = await (0,github/* commitsOf */.g3)(connection, { ref: tip, path: folder, most: 1 });
                if (now?.sha !== last?.sha)
                    throw new baseline/* BaselineMovedError */.Lp(`${name} of the branch ${branch} was changed meanwhile`);
                const held = await (0,github/* folderAt */.w3)(connection, tip, folder);
                const gone = [...held.keys()].filter((file) => !files.has(file));
                return { tip, files, gone, message: `Roll back ${name} to ${to}\n\n${wentBack}: ${before.sha}\n` };
            });
            return { version: commit, detail: `commit ${commit.slice(0, 12)} of ${branch}, as it was at ${to}` };
        }
    };
}

;// CONCATENATED MODULE: ./src/commands/release-writer.ts




/** Baselines as releases: each is one of its own, a draft until all its files are there, then the latest. */
function releaseWriter(connection) {
    return {
        plan: (reference, promotion, current) => {
            refuseFixed(reference);
            return Promise.resolve({
                steps: [
                    `make the release ${promotion.model}-<n> as a draft, with ${[...promotion.files.keys()].join(', ')}`,
                    'publish it as the latest release'
                ],
                apply: () => release_writer_promote(connection, promotion, current)
            });
        },
        rollback: (reference) => {
            refuseFixed(reference);
            return release_writer_rollback(connection);
        }
    };
}
function refuseFixed({ tag }) {
    if (tag === 'latest')
        return;
    throw new baseline/* NotWritableError */.iK({
        message: `release:${tag} names one release, which stays what it is`,
        hint: 'Write release:latest: each promotion is then a release of its own'
    });
}
const previous = 'Previous';
async function release_writer_promote(connection, promotion, current) {
    const before = current?.version;
    const releases = await (0,github/* allReleases */.EY)(connection);
    const mark = `Model-Gate-Content: ${promotion.content}`;
    const begun = releases.find(({ draft, body }) => draft && body.split(/\r?\n/).includes(mark));
    // What an earlier attempt wrote is of another time: only the files that are the same are taken from it.
    const body = trailersOf(promotion, before === undefined ? [] : [[previous, before]]);
    const release = begun ?? (await draft(connection, promotion, { releases, body }));
    for (const [name, bytes] of promotion.files)
        await (0,github/* uploadAsset */.Mz)(connection, release, { name, bytes });
    const now = await (0,github/* latestRelease */.JF)(connection);
    if (now?.tag !== before) {
        throw new baseline/* BaselineMovedError */.Lp(`the latest release is ${now?.tag ?? 'none'} by now; the draft ${release.tag} is left as it is`);
    }
    return makeLatest(connection, release, { before: now, body });
}
async function draft(connection, { model, commit }, { releases, body }) {
    const numbers = releases.map(({ tag }) => Number(tag.startsWith(`${model}-`) ? tag.slice(model.length + 1) : 0));
    const next = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1;
    return (0,github/* draftRelease */.pE)(connection, { tag: `${model}-${next}`, commit, body });
}
/** Makes a release the latest and reads that back: what failed may have been done. Where nobody can tell, the one before is made the latest again. */
async function makeLatest(connection, release, { before, body }) {
    const failure = await (0,github/* publishAsLatest */.vE)(connection, release, body).catch(failed);
    const latest = await (0,github/* latestRelease */.JF)(connection).catch(failed);
    if (latest instanceof documents/* MeasurementError */.HG) {
        const back = before && (await (0,github/* publishAsLatest */.vE)(connection, before).then(() => before.tag, failed));
        const state = typeof back === 'string'
            ? `${back} was made the latest release again`
            : `${release.tag} may be the latest release by now: the next promotion puts it right`;
        throw new documents/* MeasurementError */.HG([...(failure ?? latest).problems, { message: state }]);
    }
    if (latest?.id === release.id)
        return { version: latest.tag, detail: `release ${latest.tag}` };
    if (failure !== undefined)
        throw failure;
    throw new documents/* MeasurementError */.HG({
        message: `the release ${release.tag} was published, and the latest one is ${latest?.tag ?? 'none'}`,
        hint: 'Make it the latest release by hand, or run the job again'
    });
}
function failed(error) {
    if (error instanceof documents/* MeasurementError */.HG)
        return error;
    throw error;
}
function previousIn({ body }) {
    const beginning = `Model-Gate-${previous}: `;
    const line = body.split(/\r?\n/).find((each) => each.startsWith(beginning));
    return line?.slice(beginning.length);
}
/** The release that was the latest before this one is so again. What came after it stays published: by it a second rollback knows that it is one. */
async function release_writer_rollback(connection) {
    const latest = await (0,github/* latestRelease */.JF)(connection);
    if (latest === undefined)
        return { nothing: 'there is no latest release' };
    const published = (await (0,github/* allReleases */.EY)(connection)).filter((release) => !release.draft);
    const left = published.find((release) => previousIn(release) === latest.tag);
    if (left !== undefined)
        return { nothing: `${left.tag} came after the latest release ${latest.tag}: ${baseline/* WENT_BACK */.Xs}` };
    const tag = previousIn(latest);
    const before = published.find((release) => release.tag === tag);
    if (before === undefined)
        return { nothing: tag === undefined ? `the release ${latest.tag} names none before` : `the release ${tag} is gone` };
    return {
        steps: [`make ${before.tag} the latest release again (now ${latest.tag})`],
        apply: async () => {
            const now = await (0,github/* latestRelease */.JF)(connection);
            if (now?.id !== latest.id)
                throw new baseline/* BaselineMovedError */.Lp(`the latest release is ${now?.tag ?? 'none'} by now`);
            return makeLatest(connection, before, { before: latest });
        }
    };
}

// EXTERNAL MODULE: ./src/commands/stored-on-github.ts
var stored_on_github = __webpack_require__(15481);
;// CONCATENATED MODULE: ./src/commands/writer-on-github.ts





/** What writes a place in the repository. */
function writerOnGitHub({ scheme }, connection, step) {
    switch (scheme) {
        case 'git':
            return gitWriter(connection);
        case 'release':
            return releaseWriter(connection);
        case 'artifact':
            return artifactWriter(step);
    }
}
/** The same from a terminal. */
async function writerFromTerminal(reference, frontend) {
    switch (reference.scheme) {
        case 'git':
            return gitWriter(await (0,stored_on_github/* connectionOf */.a)(reference, frontend));
        case 'release':
            return releaseWriter(await (0,stored_on_github/* connectionOf */.a)(reference, frontend));
        case 'artifact':
            throw new baseline/* NotWritableError */.iK({ message: 'artifact: is uploaded by a workflow run, and this is none' });
    }
}


/***/ })

};
