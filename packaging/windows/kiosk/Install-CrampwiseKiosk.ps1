<#
.SYNOPSIS
Makes this Windows machine a Crampwise kiosk, or an ordinary machine again.

.DESCRIPTION
Creates a local account without rights, gives it Crampwise in place of the Windows desktop (Shell
Launcher), keeps the screen on and hides what Windows would slide over it. It also lets Java learn to
start Crampwise quickly, so run it again after each update. All other accounts stay
as they are. Run it as administrator, after Crampwise is installed and kiosk.toml is written.

Shell Launcher is part of the Enterprise, Education and IoT Enterprise editions of Windows 10 and 11.

.PARAMETER Remove
Takes all of it back: the account and what it has stored, too.

.PARAMETER AccountName
The account. Where it differs from that in crampwise-shell.xml, this one counts.

.PARAMETER Program
Crampwise.exe, if it was installed in another place.

.PARAMETER AutoLogon
Signs the account in when the machine starts. Its password is then made up, and Windows keeps it in the
registry, where every account of this machine can read it. It opens this one account, which has no
rights: don't use it where someone else's files can be reached from it.

.EXAMPLE
.\Install-CrampwiseKiosk.ps1 -AutoLogon

.EXAMPLE
.\Install-CrampwiseKiosk.ps1 -AutoLogon -WhatIf

.EXAMPLE
.\Install-CrampwiseKiosk.ps1 -Remove
#>
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [switch] $Remove,
    [string] $AccountName = 'CrampwiseKiosk',
    [string] $Program = (Join-Path $env:ProgramFiles 'Crampwise\Crampwise.exe'),
    [switch] $AutoLogon
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Feature = 'Client-EmbeddedShellLauncher'
$Embedded = 'root\standardcimv2\embedded'
$UsersGroup = 'S-1-5-32-545'
$Winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$LogonValues = @('AutoAdminLogon', 'DefaultUserName', 'DefaultPassword')
$Before = Join-Path $env:ProgramData 'Crampwise\kiosk-before.json'

# Shell Launcher's numbers for what to do when the program ends.
$Actions = @{ RestartShell = 0; RestartDevice = 1; ShutdownDevice = 2; DoNothing = 3 }

$Policies = @(
    # No system panel slides in from an edge of the screen.
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    # No messages of other programs while the machine is locked.
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'DisableLockScreenAppNotifications'; Value = 1 }
    # No messages of Windows Update; restarts outside its active hours stay possible.
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'SetUpdateNotificationLevel'; Value = 1 }
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate'; Name = 'UpdateNotificationLevel'; Value = 2 }
)

function Read-Shell {
    $file = Join-Path $PSScriptRoot 'crampwise-shell.xml'
    $xml = New-Object System.Xml.XmlDocument
    $xml.Load($file)
    $names = New-Object System.Xml.XmlNamespaceManager $xml.NameTable
    $names.AddNamespace('s', 'http://schemas.microsoft.com/ShellLauncher/2018/Configuration')
    $shell = $xml.SelectSingleNode('//s:Profile/s:Shell', $names)
    if ($null -eq $shell) {
        throw "$file names no shell. Take the file that came with Crampwise."
    }
    $codes = @()
    $answers = @()
    foreach ($each in $shell.SelectNodes('s:ReturnCodeActions/s:ReturnCodeAction', $names)) {
        $codes += [int] $each.GetAttribute('ReturnCode')
        $answers += [int] $Actions[$each.GetAttribute('Action')]
    }
    $default = $shell.SelectSingleNode('s:DefaultAction', $names)
    return @{
        Codes   = [int[]] $codes
        Answers = [int[]] $answers
        Default = [int] $Actions[$default.GetAttribute('Action')]
    }
}

function Assert-Ready {
    if (-not (Test-Path -LiteralPath $Program -PathType Leaf)) {
        throw "$Program is not there. Install Crampwise first, or name it with -Program."
    }
    $terminal = Join-Path (Split-Path -Parent $Program) 'crampwise-cli.exe'
    $settings = Join-Path $env:ProgramData 'Crampwise\kiosk.toml'
    if (-not (Test-Path -LiteralPath $settings -PathType Leaf)) {
        throw "$settings is not there. Write it first: a kiosk needs a country or an emergency number."
    }
    & $terminal config check $settings
    if ($LASTEXITCODE -ne 0) {
        throw "$settings has mistakes, see above. Mend them, then run this again."
    }
}

function Enable-ShellLauncher {
    $state = Get-WindowsOptionalFeature -Online -FeatureName $Feature
    if ($null -eq $state) {
        throw 'This edition of Windows has no Shell Launcher. It takes Enterprise, Education or IoT Enterprise.'
    }
    if ($state.State -eq 'Enabled') {
        return
    }
    if ($PSCmdlet.ShouldProcess($Feature, 'Turn on the Windows feature')) {
        $result = Enable-WindowsOptionalFeature -Online -FeatureName $Feature -All -NoRestart
        if ($result.RestartNeeded) {
            throw 'The Windows feature is turned on. Restart the machine, then run this again.'
        }
    }
}

# Java starts faster with a cache, made where the program stands. Nothing breaks without it.
function New-Cache {
    $folder = Split-Path -Parent $Program
    $cache = Join-Path $folder 'app\crampwise.aot'
    if (-not $PSCmdlet.ShouldProcess($cache, 'Teach Java to start Crampwise quickly')) {
        return
    }
    $java = Join-Path $folder 'runtime\bin\java.exe'
    # Written as in Crampwise.cfg.
    $modules = (Join-Path $folder 'app') + '/mods'
    & $java "@$folder\app\java.args" "-XX:AOTCacheOutput=$cache" --module-path $modules `
        --module org.crampwise/org.crampwise.app.Main tour --without-display
    if ($LASTEXITCODE -ne 0) {
        Write-Warning 'Java has not learned to start Crampwise quickly, see above. The kiosk works without.'
    }
}

function Get-AccountSid {
    $user = Get-LocalUser -Name $AccountName -ErrorAction SilentlyContinue
    if ($null -eq $user) {
        return $null
    }
    return $user.SID.Value
}

function New-Secret {
    $bytes = New-Object byte[] 32
    $source = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    try {
        $source.GetBytes($bytes)
    }
    finally {
        $source.Dispose()
    }
    return [Convert]::ToBase64String($bytes)
}

function Set-Account {
    if (-not $PSCmdlet.ShouldProcess($AccountName, 'Create the account, or give it a new password')) {
        return
    }
    $text = $null
    if ($AutoLogon) {
        $text = New-Secret
        $password = ConvertTo-SecureString $text -AsPlainText -Force
    }
    else {
        $password = Read-Host -AsSecureString "A password for the account $AccountName"
    }
    if ($null -eq (Get-AccountSid)) {
        $null = New-LocalUser -Name $AccountName -Password $password -AccountNeverExpires `
            -PasswordNeverExpires -UserMayNotChangePassword -Description 'Shows the Crampwise kiosk'
        Add-LocalGroupMember -SID $UsersGroup -Member $AccountName
    }
    else {
        Set-LocalUser -Name $AccountName -Password $password
    }
    if ($AutoLogon) {
        Set-ItemProperty -LiteralPath $Winlogon -Name 'AutoAdminLogon' -Value '1' -Type String
        Set-ItemProperty -LiteralPath $Winlogon -Name 'DefaultUserName' -Value $AccountName -Type String
        Set-ItemProperty -LiteralPath $Winlogon -Name 'DefaultPassword' -Value $text -Type String
    }
}

function Invoke-Launcher([string] $Method, [hashtable] $Arguments) {
    $null = Invoke-CimMethod -Namespace $Embedded -ClassName WESL_UserSetting -MethodName $Method `
        -Arguments $Arguments
}

function Set-Shell([hashtable] $Shell) {
    if (-not $PSCmdlet.ShouldProcess($AccountName, "Start $Program --kiosk in place of the desktop")) {
        return
    }
    if ($null -eq (Get-CimClass -Namespace $Embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue)) {
        throw 'Shell Launcher does not answer yet. Restart the machine, then run this again.'
    }
    Invoke-Launcher 'SetDefaultShell' @{ Shell = 'explorer.exe'; DefaultAction = [int] $Actions.RestartShell }
    Invoke-Launcher 'SetCustomShell' @{
        Sid                     = Get-AccountSid
        Shell                   = "$Program --kiosk"
        CustomReturnCodes       = $Shell.Codes
        CustomReturnCodesAction = $Shell.Answers
        DefaultAction           = $Shell.Default
    }
    Invoke-Launcher 'SetEnabled' @{ Enabled = $true }
}

function Get-Value([string] $Key, [string] $Name) {
    if (-not (Test-Path -LiteralPath $Key)) {
        return $null
    }
    $item = Get-Item -LiteralPath $Key
    return $item.GetValue($Name, $null)
}

function Set-Policies {
    if (-not $PSCmdlet.ShouldProcess('this machine', 'Keep the screen on and Windows messages away')) {
        return
    }
    if (-not (Test-Path -LiteralPath $Before)) {
        $old = @($Policies | ForEach-Object {
                @{ Key = $_.Key; Name = $_.Name; Value = (Get-Value $_.Key $_.Name) }
            })
        ConvertTo-Json -InputObject $old | Set-Content -LiteralPath $Before -Encoding UTF8
    }
    foreach ($each in $Policies) {
        if (-not (Test-Path -LiteralPath $each.Key)) {
            $null = New-Item -Path $each.Key -Force
        }
        Set-ItemProperty -LiteralPath $each.Key -Name $each.Name -Value $each.Value -Type DWord
    }
    foreach ($each in @('monitor-timeout-ac', 'standby-timeout-ac', 'hibernate-timeout-ac')) {
        & powercfg.exe /change $each 0
    }
}

function Reset-Policies {
    if (-not (Test-Path -LiteralPath $Before)) {
        return
    }
    if (-not $PSCmdlet.ShouldProcess('this machine', 'Give the policies back their old values')) {
        return
    }
    $old = Get-Content -LiteralPath $Before -Raw | ConvertFrom-Json
    foreach ($each in $old) {
        if ($null -ne $each.Value) {
            Set-ItemProperty -LiteralPath $each.Key -Name $each.Name -Value $each.Value -Type DWord
        }
        elseif ($null -ne (Get-Value $each.Key $each.Name)) {
            Remove-ItemProperty -LiteralPath $each.Key -Name $each.Name
        }
    }
    Remove-Item -LiteralPath $Before
}

function Remove-AutoLogon {
    if ((Get-Value $Winlogon 'DefaultUserName') -ne $AccountName) {
        return
    }
    if ($PSCmdlet.ShouldProcess($AccountName, 'No longer sign it in at the start')) {
        foreach ($name in $LogonValues) {
            if ($null -ne (Get-Value $Winlogon $name)) {
                Remove-ItemProperty -LiteralPath $Winlogon -Name $name
            }
        }
    }
}

function Remove-Shell([string] $Sid) {
    if (-not $PSCmdlet.ShouldProcess($AccountName, 'Give the desktop back')) {
        return
    }
    $shells = @(Get-CimInstance -Namespace $Embedded -ClassName WESL_UserSetting)
    if (@($shells | Where-Object { $_.Sid -eq $Sid }).Count -gt 0) {
        Invoke-Launcher 'RemoveCustomShell' @{ Sid = $Sid }
    }
    if (@($shells | Where-Object { $_.Sid -ne $Sid }).Count -eq 0) {
        Invoke-Launcher 'SetEnabled' @{ Enabled = $false }
    }
}

function Remove-Account {
    if ($PSCmdlet.ShouldProcess($AccountName, 'Remove the account and its files')) {
        $sid = Get-AccountSid
        Get-CimInstance -ClassName Win32_UserProfile -Filter "SID = '$sid'" | Remove-CimInstance
        Remove-LocalUser -Name $AccountName
    }
}

function Install-Kiosk {
    $shell = Read-Shell
    Assert-Ready
    Enable-ShellLauncher
    New-Cache
    Set-Account
    Set-Shell $shell
    Set-Policies
    Write-Host "This machine is a Crampwise kiosk. Restart it, and sign in as $AccountName if it does not do so itself."
}

function Uninstall-Kiosk {
    Remove-AutoLogon
    $sid = Get-AccountSid
    if ($null -ne $sid) {
        Remove-Shell $sid
        Remove-Account
    }
    Reset-Policies
    Write-Host 'This machine is no longer a kiosk. Crampwise and kiosk.toml are still there.'
    Write-Host 'The screen stays on: choose other times under Settings, System, Power, if you want them.'
}

if ($Remove) {
    Uninstall-Kiosk
}
else {
    Install-Kiosk
}
