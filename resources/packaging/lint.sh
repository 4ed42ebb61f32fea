#!/usr/bin/env bash
# Checks the layout of every source, and what clang-tidy says about the changed ones.
set -euo pipefail

usage() {
    cat <<'EOT'
usage: resources/packaging/lint.sh [--all | BASE]

Checks that every source is laid out as .clang-format says, and runs clang-tidy on the sources that differ from BASE
(default: main; on main itself, the commit before), or with --all on every one.
EOT
}

# shellcheck source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

case ${1:-} in
-h | --help) usage; exit 0 ;;
esac

cd "$project"
install_packages build run tests lint
git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror

base=${1:-main}
if [[ ${1:-} != --all && $(git rev-parse HEAD) == $(git rev-parse "$base") ]]; then
    base=HEAD~
fi
if [[ $base == --all ]]; then
    mapfile -t changed < <(git ls-files '*.cpp')
else
    mapfile -t changed < <(git diff --name-only --diff-filter=d "$base" -- '*.cpp')
fi
if [[ ${#changed[@]} == 0 ]]; then
    echo "clang-tidy: no changed source"
    exit 0
fi

# clang cannot read the precompiled headers of g++: a configuration of its own without them; what is generated is built.
folder=build/lint
cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
mapfile -t generated < <(ninja -C "$folder" -t targets all | sed -n 's/^\(.*_autogen\): phony$/\1/p')
cmake --build "$folder" --parallel "$(build_jobs)" --target "${generated[@]}" >/dev/null
printf '%s\0' "${changed[@]}" |
    xargs -0 -n 1 -P "$(build_jobs)" clang-tidy --quiet -p "$folder" --extra-arg=-Wno-unknown-warning-option
