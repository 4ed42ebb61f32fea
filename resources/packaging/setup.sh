# Sourced by app/run, tests/run and lint.sh: brings what is missing on this machine and builds. Needs nothing but bash,
# apt and this checkout. Every function says what it does; none does anything twice.

# shellcheck shell=bash
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

fail() {
    echo "frontdesk: $*" >&2
    exit 1
}

# packages_of SECTION…: the names under these sections of the list, one per line.
packages_of() {
    local wanted=" $* " section='' line
    while read -r line; do
        case $line in
        '' | '#'*) ;;
        '['*']') section=${line//[][]/} ;;
        *) [[ $wanted == *" $section "* ]] && echo "$line" ;;
        esac
    done <"$project/resources/packaging/debian-packages.txt"
}

# missing_packages SECTION…: those of them that are not installed here. Asks dpkg only; needs no network.
missing_packages() {
    local name
    local -A installed=()
    while read -r name; do
        installed[$name]=1
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for name in $(packages_of "$@"); do
        [[ ${installed[$name]:-} ]] || echo "$name"
    done
}

# install_packages SECTION…: installs what is missing, as root or with sudo.
install_packages() {
    command -v dpkg-query >/dev/null || fail "this is not Debian: install the packages named in" \
        "resources/packaging/debian-packages.txt under your system's names, then build with 'cmake --preset release'"
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} != 0 ]] || return 0
    echo "Installing Debian packages: ${missing[*]}"
    local root=()
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || fail "packages are missing; run as root: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    local quiet=(-y -qq -o Dpkg::Use-Pty=0 --no-install-recommends)
    "${root[@]}" apt-get update -qq || fail "the package lists cannot be read; check the network, then run this again"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install "${quiet[@]}" "${missing[@]}" >/dev/null ||
        fail "the packages could not be installed; see above, then run this again"
}

# One compiler at a time for each core, fewer when there is too little memory for that (about 1 GiB each).
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo)
    local jobs=$((memory < cores ? memory : cores))
    echo $((jobs < 1 ? 1 : jobs))
}

# build PRESET TARGET…: configures build/PRESET when needed and builds the targets there; on CI without debug information.
build() {
    local folder=$project/build/$1 preset=$1 log flags=()
    shift
    [[ -z ${CI:-} || $preset != debug ]] || flags=(-DCMAKE_CXX_FLAGS_DEBUG=-g0) # nobody debugs there
    if [[ $project/CMakePresets.json -nt $folder/build.ninja ]]; then
        echo "Configuring build/$preset"
        log=$(cmake -S "$project" --preset "$preset" "${flags[@]}" 2>&1) || fail "configuring build/$preset failed:"$'\n'"$log"
    fi
    cmake --build "$folder" --parallel "$(build_jobs)" --target "$@" || fail "the build failed; the first error is above"
}
