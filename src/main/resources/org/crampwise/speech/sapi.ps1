# Says what it reads, with the voices of Windows. A line each way, all ASCII:
#   say NAME RATE VOLUME LANGUAGE BASE64     rate -10 to 10, volume 0 to 100, text in UTF-8
#   stop
# Answers: "ready TAG TAG ..." once, or "silent" where there is no sound device; then for each
# utterance "said NAME", "stopped NAME" or "failed NAME". Ends when its input does.
$ErrorActionPreference = 'Stop'
$out = New-Object System.IO.StreamWriter([Console]::OpenStandardOutput())
$out.AutoFlush = $true
$in = New-Object System.IO.StreamReader([Console]::OpenStandardInput())
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
try {
  $speaker.SetOutputToDefaultAudioDevice()
} catch {
  $out.WriteLine('silent')
  exit 0
}
$voices = @($speaker.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object { $_.VoiceInfo })
$out.WriteLine(('ready ' + (($voices | ForEach-Object { $_.Culture.Name }) -join ' ')).TrimEnd())

$name = ''
$prompt = $null
$line = $in.ReadLineAsync()
while ($true) {
  # While it speaks it looks for the end every 20 ms, else it waits for a line.
  $wait = -1
  if ($null -ne $prompt) { $wait = 20 }
  if ($line.Wait($wait)) {
    if ($null -eq $line.Result) { break }
    $words = $line.Result.Split(' ')
    $line = $in.ReadLineAsync()
    if ($null -ne $prompt) {
      $speaker.SpeakAsyncCancelAll()
      $prompt = $null
      $out.WriteLine('stopped ' + $name)
    }
    if ($words[0] -eq 'say') {
      $name = $words[1]
      try {
        $same = @($voices | Where-Object { $_.Culture.Name -eq $words[4] })
        $near = @($voices | Where-Object { $_.Culture.TwoLetterISOLanguageName -eq $words[4].Split('-')[0] })
        $speaker.SelectVoice(@($same + $near)[0].Name)
        $speaker.Rate = [int]$words[2]
        $speaker.Volume = [int]$words[3]
        $text = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($words[5]))
        $prompt = $speaker.SpeakAsync($text)
      } catch {
        $prompt = $null
        $out.WriteLine('failed ' + $name)
      }
    }
  } elseif ($prompt.IsCompleted) {
    $prompt = $null
    $out.WriteLine('said ' + $name)
  }
}
$speaker.SpeakAsyncCancelAll()
$speaker.Dispose()
