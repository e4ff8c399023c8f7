# For the scripts about Debian's packages, which source it in their temporary folder.

# Takes packages (NAME=VERSION) and what they depend on out of the archive into the folder "root", without installing any,
# and lets Python, Perl, Ruby, PHP and programs find them there. Fails when the archive has another version.
take() {
  apt-get install -s -qq --no-install-recommends "$@" > planned 2> messages || { cat messages >&2; return 1; }
  sed -n 's/^Inst \([^ ]*\) .*(\([^ ]*\) .*/\1=\2/p' planned > missing
  (mkdir -p packages && cd packages && xargs -r apt-get download -qq < ../missing 2> messages) || { cat packages/messages >&2; return 1; }
  for package in packages/*.deb; do
    [ ! -e "$package" ] || dpkg -x "$package" root
  done
  local root=$PWD/root machine=x86_64-linux-gnu link
  mkdir -p root
  # Links that name a place of the machine lead to the same place in the folder.
  find "$root" -lname '/*' | while read -r link; do
    [ ! -e "$root$(readlink "$link")" ] || ln -sfn "$root$(readlink "$link")" "$link"
  done
  export PATH="$PATH:$root/usr/bin:$root/usr/sbin"
  export LD_LIBRARY_PATH="$root/usr/lib/$machine:$root/lib/$machine:$root/usr/lib"
  export PYTHONPATH="$root/usr/lib/python3/dist-packages"
  export PERL5LIB="$root/usr/share/perl5:$root/usr/lib/$machine/perl5/5.36"
  RUBYLIB="$root/usr/lib/ruby/vendor_ruby:$root/usr/lib/$machine/ruby/vendor_ruby/3.1.0"
  [ ! -e "$root/usr/lib/ruby/3.1.0" ] || RUBYLIB+=":$root/usr/lib/ruby/3.1.0:$root/usr/lib/$machine/ruby/3.1.0"
  RUBYLIB+=$(find "$root/usr/share/rubygems-integration" "$root/usr/lib/ruby/gems" -path '*/gems/*' -maxdepth 4 -name lib -printf ':%p' 2> /dev/null || true)
  export RUBYLIB
  export GI_TYPELIB_PATH="$root/usr/lib/$machine/girepository-1.0"
  export PHP_LIBRARIES="$root/usr/share/php"
  export PHP_EXTENSIONS="$root/usr/lib/php/20220829"
}
